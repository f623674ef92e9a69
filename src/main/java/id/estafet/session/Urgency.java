package id.estafet.session;

import id.estafet.platform.text.Texts;

/** How soon support is needed; high when learning stops or safety is at stake (section 9 G). */
public enum Urgency {
  LOW,
  MEDIUM,
  HIGH;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.urgency." + name());
  }
}
