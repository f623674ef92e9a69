package id.estafet.followup;

import id.estafet.platform.text.Texts;

/** How far a follow-up has come (section 10); lateness is computed and never a status. */
public enum FollowUpStatus {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  DISCONTINUED;

  /** Whether nothing more is expected to happen. */
  public boolean isFinal() {
    return this == COMPLETED || this == DISCONTINUED;
  }

  /** The Indonesian name. */
  public String label() {
    return Texts.text("followup.status." + name());
  }
}
