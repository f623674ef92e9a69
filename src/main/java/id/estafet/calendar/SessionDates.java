package id.estafet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a session of a school is held and reported (R03, R04, R20).
 *
 * @param monthStart first day on which it may be held without a reason
 * @param monthEnd last such day
 * @param deadline last day for the report, after exceptions
 * @param deadlineAt its last second in Asia/Jakarta
 * @param lateWindowEndsAt last second for a late report
 * @param exceptionReason why the deadline was moved; null if it was not
 */
public record SessionDates(
    int sessionNumber,
    SessionKind kind,
    LocalDate monthStart,
    LocalDate monthEnd,
    LocalDate deadline,
    Instant deadlineAt,
    Instant lateWindowEndsAt,
    String exceptionReason) {

  /** Whether a report filed at this moment is late; the whole last second is in time (R04). */
  public boolean lateAt(Instant filedAt) {
    return after(deadlineAt, filedAt);
  }

  /** Whether even a late report is refused at this moment (R20). */
  public boolean closedAt(Instant filedAt) {
    return after(lateWindowEndsAt, filedAt);
  }

  /** Whether a session held on this day lies outside its month and needs a reason (section 7). */
  public boolean outsideMonth(LocalDate heldOn) {
    return heldOn.isBefore(monthStart) || heldOn.isAfter(monthEnd);
  }

  private static boolean after(Instant end, Instant filedAt) {
    return filedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(end);
  }
}
