package id.estafet.calendar;

import java.time.Instant;
import java.time.LocalDate;

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
    String exceptionReason) {}
