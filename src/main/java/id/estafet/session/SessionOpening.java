package id.estafet.session;

import id.estafet.calendar.FacilitationPolicies;
import id.estafet.calendar.SchoolCalendar;
import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionDates;
import id.estafet.calendar.SessionKind;
import id.estafet.followup.FollowUps;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Enrolments;
import id.estafet.school.Schools;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the sessions of a cycle and opens each when its month begins. */
@Service
@Transactional
public class SessionOpening {

  private final StoredSessions sessions;
  private final Diary diary;
  private final Schools schools;
  private final Enrolments enrolments;
  private final SchoolCalendar calendar;
  private final FacilitationPolicies policies;
  private final FollowUps followUps;
  private final Clock clock;

  SessionOpening(
      StoredSessions sessions,
      Diary diary,
      Schools schools,
      Enrolments enrolments,
      SchoolCalendar calendar,
      FacilitationPolicies policies,
      FollowUps followUps,
      Clock clock) {
    this.sessions = sessions;
    this.diary = diary;
    this.schools = schools;
    this.enrolments = enrolments;
    this.calendar = calendar;
    this.policies = policies;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** Lays out the three sessions of a cycle with their dates (R03, R04); once only (R02). */
  public List<SessionFacts> prepare(CycleKey cycle) {
    return sessions
        .findById(cycle.first().toString())
        .map(first -> laidOut(first, cycle))
        .orElseGet(() -> layOut(List.of(cycle)))
        .stream()
        .map(PmoSession::facts)
        .toList();
  }

  /**
   * Lays out cycles of many schools in a handful of statements (architecture, section 10): what the
   * cycles then ask for in the same transaction is at hand.
   */
  public void prepareAll(List<CycleKey> cycles) {
    Set<String> known = sessions.cyclesAmong(cycles.stream().map(CycleKey::toString).toList());
    layOut(cycles.stream().filter(cycle -> !known.contains(cycle.toString())).toList());
  }

  /**
   * Opens a session under the policy of today (R01). A reflection session catches up on planning
   * when its cycle has no plan yet (section 11). Opening an open session changes nothing.
   */
  public SessionFacts open(SessionKey key) {
    PmoSession session = sessions.get(key);
    if (session.openedAt() == null) {
      open(session);
    }
    return session.facts();
  }

  /** Takes over dates that the calendar has moved. */
  public SessionFacts refreshDates(SessionKey key) {
    PmoSession session = sessions.get(key);
    session.moveDeadline(datesOf(key));
    diary.note(session, clock.instant(), Diary.SYSTEM, SessionEventKind.DEADLINE_MOVED, null);
    return session.facts();
  }

  private void open(PmoSession session) {
    Instant now = clock.instant();
    boolean reflects = session.kind() == SessionKind.REFLECTION;
    boolean planningDue = !reflects || sessions.countPlans(session.cycleKey()) == 0;
    boolean reflectionDue = reflects && (!planningDue || followUps.anyOpen(session.npsn(), now));
    SessionTerms terms = SessionTerms.of(policies.of(year(session.startYear()), session.cohort()));
    session.moveDeadline(datesOf(session.key()));
    session.open(terms, planningDue, reflectionDue, now);
    diary.note(session, now, Diary.SYSTEM, SessionEventKind.OPENED, null);
  }

  /** A cycle of which nothing has been opened was laid out just now, as a rule. */
  private List<PmoSession> laidOut(PmoSession first, CycleKey cycle) {
    return first.openedAt() == null
        ? cycle.sessions().stream().map(sessions::get).toList()
        : sessions.ofCycle(cycle.toString());
  }

  /** Cycles of one school year. */
  private List<PmoSession> layOut(List<CycleKey> cycles) {
    if (cycles.isEmpty()) {
      return List.of();
    }
    int startYear = cycles.get(0).startYear();
    List<String> npsns = cycles.stream().map(CycleKey::npsn).toList();
    Map<String, Integer> cohorts = enrolments.cohortsOf(npsns, startYear);
    Map<String, List<SessionDates>> dates =
        calendar.sessions(schools.findAll(npsns).values(), year(startYear));
    Instant now = clock.instant();
    return cycles.stream()
        .flatMap(
            cycle ->
                layOut(cycle, cohorts.get(cycle.npsn()), dates.get(cycle.npsn()), now).stream())
        .toList();
  }

  private List<PmoSession> layOut(
      CycleKey cycle, Integer cohort, List<SessionDates> dates, Instant now) {
    LocalDate cycleStart = datesOf(cycle.first(), dates).monthStart();
    return cycle.sessions().stream()
        .map(key -> planned(key, cohort, cycleStart, datesOf(key, dates)))
        .map(session -> prepared(session, now))
        .toList();
  }

  private PmoSession prepared(PmoSession planned, Instant now) {
    PmoSession session = sessions.save(planned);
    diary.note(session, now, Diary.SYSTEM, SessionEventKind.PREPARED, null);
    return session;
  }

  private static PmoSession planned(
      SessionKey key, Integer cohort, LocalDate cycleStart, SessionDates dates) {
    Instant opensAt = dates.monthStart().atStartOfDay(ProgrammeTime.ZONE).toInstant();
    return PmoSession.planned(key, cohort, cycleStart, dates, opensAt);
  }

  private SessionDates datesOf(SessionKey key) {
    return calendar.session(schools.get(key.npsn()), year(key.startYear()), key.number());
  }

  private static SessionDates datesOf(SessionKey key, List<SessionDates> dates) {
    return dates.stream()
        .filter(date -> date.sessionNumber() == key.number())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Expected dates of session '%s', but the calendar has none".formatted(key)));
  }

  private static SchoolYear year(int startYear) {
    return new SchoolYear(startYear);
  }
}
