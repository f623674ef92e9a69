package id.estafet.calendar;

import java.util.List;

/** The calendar of section 7 without an engine. */
final class MinistryCalendar implements CalendarDecisions {

  private static final List<CalendarRow> ROWS =
      List.of(
          new CalendarRow(SessionKind.PLANNING, 8, 0, 9, 20, 0),
          new CalendarRow(SessionKind.REFLECTION, 10, 0, 11, 10, 0),
          new CalendarRow(SessionKind.REFLECTION, 12, 0, 12, 20, 0),
          new CalendarRow(SessionKind.PLANNING, 2, 1, 3, 10, 1),
          new CalendarRow(SessionKind.REFLECTION, 4, 1, 5, 10, 1),
          new CalendarRow(SessionKind.REFLECTION, 6, 1, 7, 10, 1));

  @Override
  public CalendarRow session(SchoolYear year, int number) {
    return ROWS.get(number - 1);
  }

  @Override
  public FacilitationPolicy policy(SchoolYear year, Integer cohort) {
    throw new UnsupportedOperationException("Expected a question about the calendar");
  }
}
