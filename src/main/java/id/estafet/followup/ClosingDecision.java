package id.estafet.followup;

import id.estafet.platform.text.Texts;

/** What becomes of a follow-up that is still open when its cycle ends (section 10). */
public enum ClosingDecision {
  COMPLETED,
  DISCONTINUED,
  CARRY_OVER;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("followup.decision." + name());
  }
}
