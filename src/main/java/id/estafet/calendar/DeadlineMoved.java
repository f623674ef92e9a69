package id.estafet.calendar;

/**
 * The deadline of a session moved for a place; running timers follow.
 *
 * @param place NPSN, regency or province; a more specific exception below it still wins
 */
public record DeadlineMoved(int startYear, int sessionNumber, String place) {}
