package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolCalendar;
import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionDates;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.School;
import id.estafet.school.Schools;
import id.estafet.session.Catalogue;
import id.estafet.session.Goal;
import id.estafet.session.Instrument;
import id.estafet.session.PmoSessions;
import id.estafet.session.RootCause;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SubtopicChoice;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gathers what a school agreed on, as it stands now, and puts it into words for one page. */
@Component
public class OnePageOfSession {

  private final PmoSessions sessions;
  private final Schools schools;
  private final SchoolCalendar calendar;
  private final Catalogue catalogue;
  private final Clock clock;

  OnePageOfSession(
      PmoSessions sessions,
      Schools schools,
      SchoolCalendar calendar,
      Catalogue catalogue,
      Clock clock) {
    this.sessions = sessions;
    this.schools = schools;
    this.calendar = calendar;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The page of a session.
   *
   * @throws id.estafet.platform.text.NotFound if there is no such session
   * @throws Conflict if its cycle has neither goals nor a plan yet
   */
  public OnePageDocument of(SessionKey key) {
    Instrument instrument = sessions.instrument(key);
    if (instrument.reflection() == null && instrument.plan() == null) {
      throw new Conflict(text("session-report.onePage.nothingYet"));
    }
    School school = schools.get(key.npsn());
    return new OnePageDocument(
        key.toString(),
        school.name(),
        school.npsn(),
        key.label(),
        new SchoolYear(key.startYear()).label(),
        ProgrammeTime.date(ProgrammeTime.today(clock)),
        instrument.reflection() == null
            ? List.of()
            : instrument.reflection().goals().stream().map(Goal::text).toList(),
        subtopics(instrument),
        instrument.plan() == null
            ? List.of()
            : instrument.plan().rootCauses().stream().map(RootCause::description).toList(),
        actions(instrument.followUps()),
        0,
        next(school, instrument.session()));
  }

  /** Those of the cycle, or of the plan while it is not agreed yet. */
  private List<String> subtopics(Instrument instrument) {
    List<SubtopicChoice> chosen =
        instrument.subtopics().isEmpty() && instrument.plan() != null
            ? instrument.plan().subtopics()
            : instrument.subtopics();
    return chosen.stream().map(SubtopicChoice::code).map(catalogue::label).toList();
  }

  private static List<OnePageDocument.Action> actions(List<AgreedFollowUp> followUps) {
    return IntStream.range(0, followUps.size())
        .mapToObj(row -> action(row + 1, followUps.get(row)))
        .toList();
  }

  private static OnePageDocument.Action action(int number, AgreedFollowUp followUp) {
    return new OnePageDocument.Action(
        number,
        followUp.activity(),
        followUp.people().stream()
            .map(person -> person.name() + " – " + person.roleInAction())
            .collect(Collectors.joining("; ")),
        ReportWords.date(followUp.endDate()),
        followUp.successIndicator(),
        followUp.status().label());
  }

  /** The first session of the calendar whose month begins after this one was opened. */
  private OnePageDocument.Next next(School school, SessionFacts session) {
    SchoolYear year = new SchoolYear(session.key().startYear());
    SessionDates next =
        calendar.sessions(school, year).stream()
            .filter(dates -> dates.monthStart().isAfter(ProgrammeTime.dateOf(session.opensAt())))
            .findFirst()
            .orElseGet(
                () -> calendar.sessions(school, new SchoolYear(year.startYear() + 1)).get(0));
    return new OnePageDocument.Next(
        SessionKey.regular(school.npsn(), year.startYear(), next.sessionNumber()).label(),
        ReportWords.month(next.monthStart()),
        ReportWords.date(next.deadline()));
  }
}
