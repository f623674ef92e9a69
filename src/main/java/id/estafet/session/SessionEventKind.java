package id.estafet.session;

import id.estafet.platform.text.Texts;

/** What can happen to a session; each act leaves one line in its history. */
public enum SessionEventKind {
  PREPARED,
  OPENED,
  DEADLINE_MOVED,
  SCHEDULED,
  SCHOOL_REMINDED,
  REFLECTED,
  REFLECTION_OVERRIDDEN,
  SUPERVISOR_REFLECTED,
  ROOT_CAUSES_FOUND,
  SOLUTIONS_AGREED,
  AGREEMENT_CONFIRMED,
  AGREEMENT_SILENT,
  IMPLEMENTATION_REFLECTED,
  REPORT_SUBMITTED,
  REPORT_MISSED,
  REPORT_REOPENED,
  EVIDENCE_COMPLETED,
  EVIDENCE_NOT_COMPLETED,
  EXTRA_REQUESTED,
  EXTRA_RECORDED,
  FOLLOW_UPS_DECIDED,
  FOLLOW_UPS_CARRIED_OVER,
  CYCLE_CLOSED;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.event." + name());
  }
}
