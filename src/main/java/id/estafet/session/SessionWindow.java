package id.estafet.session;

import id.estafet.calendar.SessionDates;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates of a regular session as the calendar gives them (R04).
 *
 * @param cycleStart first day of the month of the cycle's planning session (R06)
 */
@Embeddable
record SessionWindow(
    LocalDate cycleStart,
    LocalDate monthStart,
    LocalDate monthEnd,
    LocalDate deadline,
    Instant deadlineAt,
    Instant lateWindowEndsAt) {

  static SessionWindow of(LocalDate cycleStart, SessionDates dates) {
    return new SessionWindow(
        cycleStart,
        dates.monthStart(),
        dates.monthEnd(),
        dates.deadline(),
        dates.deadlineAt(),
        dates.lateWindowEndsAt());
  }

  /** A reopened report has at least this long. */
  SessionWindow openUntil(Instant end) {
    return new SessionWindow(
        cycleStart,
        monthStart,
        monthEnd,
        deadline,
        deadlineAt,
        lateWindowEndsAt.isAfter(end) ? lateWindowEndsAt : end);
  }

  /** A filed report that is opened again by its deadline may be filed anew until then. */
  SessionWindow openUntilDeadline() {
    return new SessionWindow(cycleStart, monthStart, monthEnd, deadline, deadlineAt, deadlineAt);
  }

  boolean endsWithDeadline() {
    return lateWindowEndsAt.equals(deadlineAt);
  }

  FilingWindow filing() {
    return new FilingWindow(deadlineAt, lateWindowEndsAt);
  }
}
