package id.estafet.calendar;

import java.time.LocalDate;

/** A deadline that a place was granted instead of the calendar's. */
record DeadlineException(int sessionNumber, String place, LocalDate deadline, String reason) {}
