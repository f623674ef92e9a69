package id.estafet.session.web;

import id.estafet.calendar.SessionKind;
import id.estafet.school.Caller;
import id.estafet.school.Role;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Who may open a report again (section 11, R20): the coordinator of the school at any time, its
 * reporter until the deadline.
 *
 * @param reopenable whether the report is filed or missed and has all its sections
 * @param deadlineAt last second in Asia/Jakarta; null for an extra session
 */
record ReopenRight(String npsn, boolean reopenable, Role reporterRole, Instant deadlineAt) {

  private static final Set<Role> ANY_TIME = Set.of(Role.FACILITATOR_COORDINATOR);

  static ReopenRight of(SessionFacts session) {
    return new ReopenRight(
        session.key().npsn(),
        reopenable(session.kind(), session.status(), session.complete()),
        session.reporterRole(),
        session.deadlineAt());
  }

  static boolean reopenable(SessionKind kind, SessionStatus status, boolean complete) {
    return kind != SessionKind.EXTRA
        && complete
        && (status == SessionStatus.SUBMITTED || status == SessionStatus.MISSED);
  }

  boolean heldBy(Caller caller, Instant now) {
    return caller.administers()
        || caller.holdsAny(ANY_TIME, npsn)
        || (reports(caller) && !afterDeadline(now));
  }

  boolean reports(Caller caller) {
    return reporterRole != null && caller.holdsAny(Set.of(reporterRole), npsn);
  }

  /** The whole last second is in time (R04). */
  private boolean afterDeadline(Instant now) {
    return deadlineAt == null || now.truncatedTo(ChronoUnit.SECONDS).isAfter(deadlineAt);
  }
}
