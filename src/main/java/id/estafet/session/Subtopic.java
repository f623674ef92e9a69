package id.estafet.session;

/** One of the 34 subtopics; statistics use its code, since some names occur twice (section 8). */
public record Subtopic(String code, Topic topic, SubtopicKind kind, String name) {

  private static final int SAFETY = 3;

  /** Code and name as people choose it. */
  public String label() {
    return code + " " + name;
  }

  /** Whether its texts need care: no names of students (R25). */
  public boolean sensitive() {
    return topic.number() == SAFETY;
  }
}
