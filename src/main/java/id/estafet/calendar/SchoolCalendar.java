package id.estafet.calendar;

import id.estafet.school.School;
import java.util.List;

/** Stand-in. */
public class SchoolCalendar {
  public SessionDates session(School school, SchoolYear year, int number) {
    throw new UnsupportedOperationException(school + " " + year + number);
  }

  public List<SessionDates> sessions(School school, SchoolYear year) {
    throw new UnsupportedOperationException(school + " " + year);
  }
}
