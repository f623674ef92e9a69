package id.estafet.school;

import java.time.LocalDate;

/**
 * A role held by a person at a place for a time; rights and tasks follow from it (section 3).
 *
 * @param place NPSN, {@code 51.08}, {@code 51}, {@code UPT-51} or {@code ID}
 * @param to last day, inclusive; null while it lasts
 */
public record Duty(String personId, Role role, String place, LocalDate from, LocalDate to) {}
