package id.estafet.session;

import id.estafet.platform.text.Texts;

/** What became of evidence that was to follow its report (section 9 F). */
public enum PromisedEvidence {
  FOLLOWS,
  COMPLETED,
  NOT_COMPLETED;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.promisedEvidence." + name());
  }
}
