package id.estafet.calendar;

import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.School;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The six sessions of a school in a school year, with its own deadlines (section 7). */
@Component
public class SchoolCalendar {

  /** How long a late report is accepted, with a flag (R20). */
  public static final int LATE_WINDOW_DAYS = 14;

  private final CalendarDecisions decisions;
  private final GrantedDeadlines granted;

  SchoolCalendar(CalendarDecisions decisions, GrantedDeadlines granted) {
    this.decisions = decisions;
    this.granted = granted;
  }

  /** The dates of one session (R03, R04). */
  public SessionDates session(School school, SchoolYear year, int number) {
    return dates(year, number, row(year, number), granted.of(school, year));
  }

  /** The dates of all six sessions, in order. */
  public List<SessionDates> sessions(School school, SchoolYear year) {
    return sessions(List.of(school), year).get(school.npsn());
  }

  /** The dates of all six sessions of many schools by NPSN, in one statement. */
  public Map<String, List<SessionDates>> sessions(Collection<School> schools, SchoolYear year) {
    List<CalendarRow> rows =
        IntStream.rangeClosed(SessionNumbers.FIRST, SessionNumbers.LAST)
            .mapToObj(number -> row(year, number))
            .toList();
    Map<String, List<SessionDates>> found = new HashMap<>();
    granted
        .ofAll(schools, year)
        .forEach((npsn, exceptions) -> found.put(npsn, allSix(year, rows, exceptions)));
    return found;
  }

  private static List<SessionDates> allSix(
      SchoolYear year, List<CalendarRow> rows, Map<Integer, DeadlineException> exceptions) {
    return IntStream.rangeClosed(SessionNumbers.FIRST, SessionNumbers.LAST)
        .mapToObj(
            number -> dates(year, number, rows.get(number - SessionNumbers.FIRST), exceptions))
        .toList();
  }

  private CalendarRow row(SchoolYear year, int number) {
    SessionNumbers.expect(number);
    return decisions.session(year, number);
  }

  private static SessionDates dates(
      SchoolYear year, int number, CalendarRow row, Map<Integer, DeadlineException> exceptions) {
    YearMonth month = YearMonth.of(year.startYear() + row.sessionYearOffset(), row.sessionMonth());
    LocalDate regular =
        LocalDate.of(
            year.startYear() + row.deadlineYearOffset(), row.deadlineMonth(), row.deadlineDay());
    DeadlineException exception = exceptions.get(number);
    LocalDate deadline = exception == null ? regular : exception.deadline();
    return new SessionDates(
        number,
        row.kind(),
        month.atDay(1),
        month.atEndOfMonth(),
        deadline,
        ProgrammeTime.endOfDay(deadline),
        ProgrammeTime.endOfDay(deadline.plusDays(LATE_WINDOW_DAYS)),
        exception == null ? null : exception.reason());
  }
}
