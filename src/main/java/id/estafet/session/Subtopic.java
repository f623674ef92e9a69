package id.estafet.session;

/** One of the 34 subtopics; statistics use its code, since some names occur twice (section 8). */
public record Subtopic(String code, Topic topic, SubtopicKind kind, String name) {

  /** Code and name as people choose it. */
  public String label() {
    return code + " " + name;
  }
}
