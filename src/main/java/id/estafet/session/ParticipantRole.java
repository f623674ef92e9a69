package id.estafet.session;

import id.estafet.platform.text.Texts;

/** As what somebody takes part in a session or reflection (section 3). */
public enum ParticipantRole {
  PRINCIPAL,
  TEACHER,
  SUPERVISOR,
  FACILITATOR,
  FACILITATOR_COORDINATOR,
  COMMITTEE,
  STAFF,
  PARENT,
  OTHER;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.participant." + name());
  }
}
