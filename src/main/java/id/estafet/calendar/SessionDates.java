package id.estafet.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Stand-in. */
public record SessionDates(
    int sessionNumber,
    SessionKind kind,
    LocalDate monthStart,
    LocalDate monthEnd,
    LocalDate deadline,
    Instant deadlineAt,
    Instant lateWindowEndsAt,
    String exceptionReason) {}
