package id.estafet.school;

import java.time.LocalDate;

/**
 * A school's part in the programme.
 *
 * @param cohort intake 1, 2 or 3 ("angkatan", section 4.1)
 * @param to last day, inclusive; null while it lasts
 */
public record Enrolment(String npsn, int cohort, LocalDate from, LocalDate to) {}
