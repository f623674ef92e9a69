package id.estafet.calendar;

import java.time.Instant;

/** A school year in which the programme runs, and who opened it. */
public record OpenedSchoolYear(SchoolYear year, String openedBy, Instant openedAt) {}
