package id.estafet.session;

import id.estafet.platform.text.Texts;

/** The two columns of the ministry's catalogue (section 8). */
public enum SubtopicKind {
  PLANNING,
  IMPLEMENTATION_STRATEGY;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.subtopicKind." + name());
  }
}
