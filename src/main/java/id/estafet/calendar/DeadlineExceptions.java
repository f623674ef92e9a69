package id.estafet.calendar;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.PlaceKind;
import id.estafet.school.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines granted to a school, a regency or a province instead of the calendar's (section 7). */
@Service
public class DeadlineExceptions {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;
  private static final Set<PlaceKind> KINDS =
      EnumSet.of(PlaceKind.SCHOOL, PlaceKind.REGENCY, PlaceKind.PROVINCE);

  private final CalendarDecisions decisions;
  private final Places places;
  private final GrantedDeadlines granted;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadlineExceptions(
      CalendarDecisions decisions,
      Places places,
      GrantedDeadlines granted,
      ApplicationEventPublisher events,
      Clock clock) {
    this.decisions = decisions;
    this.places = places;
    this.granted = granted;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Moves the deadline of a session for a place; a second grant for the same place replaces the
   * first.
   *
   * @param place NPSN, regency ({@code 51.08}) or province ({@code 51})
   * @param by login of who grants it
   * @throws InvalidInput if a field makes no sense, in Indonesian
   */
  @Transactional
  public void grant(
      SchoolYear year, int number, String place, LocalDate deadline, String reason, String by) {
    List<FieldError> errors = wrongFields(year, number, place, deadline, reason);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    granted.put(year, new DeadlineException(number, place, deadline, reason.trim()), by);
    events.publishEvent(new DeadlineMoved(year.startYear(), number, place));
  }

  private List<FieldError> wrongFields(
      SchoolYear year, int number, String place, LocalDate deadline, String reason) {
    List<FieldError> errors = new ArrayList<>();
    if (!SessionNumbers.exists(number)) {
      errors.add(error("sessionNumber", "calendar.exception.session"));
    } else if (deadline != null && deadline.isBefore(sessionMonth(year, number))) {
      errors.add(
          error(
              "deadline",
              "calendar.exception.before-session",
              ProgrammeTime.date(sessionMonth(year, number))));
    }
    if (deadline == null || deadline.isBefore(ProgrammeTime.today(clock))) {
      errors.add(error("deadline", "calendar.exception.past"));
    }
    if (place == null || places.find(place).filter(at -> KINDS.contains(at.kind())).isEmpty()) {
      errors.add(error("place", "calendar.exception.place", place));
    }
    int length = reason == null ? 0 : reason.trim().length();
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      errors.add(error("reason", "calendar.exception.reason", SHORTEST_REASON, LONGEST_REASON));
    }
    return errors;
  }

  private LocalDate sessionMonth(SchoolYear year, int number) {
    CalendarRow row = decisions.session(year, number);
    return YearMonth.of(year.startYear() + row.sessionYearOffset(), row.sessionMonth()).atDay(1);
  }

  private static FieldError error(String field, String key, Object... arguments) {
    return new FieldError(field, Texts.text(key, arguments));
  }
}
