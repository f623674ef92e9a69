package id.estafet.session;

import id.estafet.platform.text.Texts;

/** How far a session and its report have come (section 11). */
public enum SessionStatus {
  PLANNED,
  OPEN,
  HELD,
  SUBMITTED,
  MISSED,
  RETURNED;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.status." + name());
  }
}
