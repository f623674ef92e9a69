package id.estafet.session;

import id.estafet.platform.text.Texts;

/** How soon a solution can work; only short ones become follow-ups (W1). */
public enum Horizon {
  SHORT,
  MEDIUM,
  LONG;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.horizon." + name());
  }
}
