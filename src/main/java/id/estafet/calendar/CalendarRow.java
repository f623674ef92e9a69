package id.estafet.calendar;

/**
 * The calendar's answer for one session (R03, R04).
 *
 * @param sessionYearOffset 0 for the calendar year in which the school year starts, 1 for the next
 * @param deadlineYearOffset counted the same way
 */
public record CalendarRow(
    SessionKind kind,
    int sessionMonth,
    int sessionYearOffset,
    int deadlineMonth,
    int deadlineDay,
    int deadlineYearOffset) {}
