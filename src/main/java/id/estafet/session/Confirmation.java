package id.estafet.session;

import id.estafet.platform.text.Texts;

/** How the supervisor answered the agreement; the timer answers in silence. */
public enum Confirmation {
  YES,
  NOTE,
  SILENCE;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.confirmation." + name());
  }
}
