package id.estafet.session;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.estafet.calendar.FacilitationPolicies;
import id.estafet.calendar.SchoolCalendar;
import id.estafet.followup.FollowUpWorld;
import id.estafet.school.Enrolments;
import id.estafet.school.Schools;
import id.estafet.support.DomainDatabase;
import id.estafet.support.SettableClock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** All services of the session on a database in memory, with the clock in the test's hand. */
final class SessionWorld {

  final DomainDatabase database;
  final SettableClock clock = new SettableClock();
  final List<Object> events = new ArrayList<>();
  final Set<String> evidence = new HashSet<>();
  final FollowUpWorld followUps;
  final SessionOpening opening;
  final Scheduling scheduling;
  final LearningReflections reflections;
  final RootCauseFinding rootCauses;
  final SolutionAgreement solutions;
  final ImplementationReflection implementation;
  final ReportFiling reports;
  final ExtraSessions extras;
  final CycleClosing closing;
  final PmoSessions sessions;
  final Receipts receipts;

  SessionWorld(DomainDatabase database) {
    this.database = database;
    this.followUps = new FollowUpWorld(database, events::add, clock);
    Schools schools = mock(Schools.class);
    Enrolments enrolments = mock(Enrolments.class);
    SchoolCalendar calendar = mock(SchoolCalendar.class);
    FacilitationPolicies policies = mock(FacilitationPolicies.class);
    when(enrolments.cohortOf(any(), anyInt())).thenReturn(OptionalInt.of(2));
    when(enrolments.cohortsOf(any(), anyInt())).thenReturn(Map.of(SessionFixture.NPSN, 2));
    when(calendar.sessions(anyCollection(), any()))
        .thenReturn(
            Map.of(
                SessionFixture.NPSN,
                IntStream.rangeClosed(1, 6).mapToObj(SessionFixture::dates).toList()));
    when(calendar.session(any(), any(), anyInt()))
        .thenAnswer(call -> SessionFixture.dates(call.getArgument(2)));
    when(policies.of(any(), any())).thenReturn(SessionFixture.ledByPrincipal());
    StoredSessions stored = database.repository(StoredSessions.class);
    Diary diary = new Diary(database.repository(SessionEvents.class), stored);
    StoredLearningReflections learning = database.repository(StoredLearningReflections.class);
    StoredSupervisorReflections supervisors =
        database.repository(StoredSupervisorReflections.class);
    StoredHoldings holdings = database.repository(StoredHoldings.class);
    ActionPlans plans = database.repository(ActionPlans.class);
    PlanChanges changes = database.repository(PlanChanges.class);
    SupportRequests requests = database.repository(SupportRequests.class);
    Catalogue catalogue = new Catalogue();
    CurrentPlan current = new CurrentPlan(plans, changes);
    MeetingMinutes minutes = new MeetingMinutes(holdings);
    SupportDesk support = new SupportDesk(requests);
    opening =
        new SessionOpening(
            stored, diary, schools, enrolments, calendar, policies, followUps.followUps, clock);
    scheduling = new Scheduling(stored, diary, clock);
    reflections = new LearningReflections(stored, learning, supervisors, diary, clock);
    rootCauses = new RootCauseFinding(stored, learning, plans, minutes, catalogue, diary, clock);
    solutions =
        new SolutionAgreement(stored, learning, plans, followUps.followUps, support, diary, clock);
    implementation =
        new ImplementationReflection(
            stored,
            followUps.reflections,
            new PlanRevisions(current, changes, followUps.followUps, catalogue, events::add),
            minutes,
            support,
            diary,
            clock);
    reports = new ReportFiling(stored, key -> evidence, diary, events::add, clock);
    extras =
        new ExtraSessions(
            stored, enrolments, policies, followUps.reflections, minutes, diary, clock);
    closing =
        new CycleClosing(
            stored, followUps.followUps, followUps.cycleEnd, schools, calendar, diary, clock);
    receipts = new Receipts(database.repository(SessionEvents.class));
    sessions =
        new PmoSessions(
            stored,
            learning,
            supervisors,
            holdings,
            plans,
            changes,
            current,
            requests,
            database.repository(SessionEvents.class),
            followUps.followUps,
            followUps.reflections);
  }

  void at(String moment) {
    clock.set(moment);
  }

  void act(Runnable work) {
    database.inTransaction(work);
  }

  <T> T read(Supplier<T> work) {
    return database.inTransaction(work);
  }

  /** Everything up to the agreement of session 1, on 22 August. */
  void agreeInSession1() {
    at("2023-07-20T08:00:00+07:00");
    act(() -> opening.prepare(SessionFixture.CYCLE_A));
    at("2023-08-01T00:10:00+07:00");
    act(() -> opening.open(SessionFixture.SESSION_1));
    at("2023-08-22T12:00:00+07:00");
    act(
        () ->
            reflections.record(
                SessionFixture.SESSION_1, SessionFixture.validReflection(), "ks.99000001"));
    act(
        () ->
            rootCauses.record(
                SessionFixture.SESSION_1, SessionFixture.validRootCauses(), "ks.99000001"));
    act(
        () ->
            solutions.record(
                SessionFixture.SESSION_1, SessionFixture.validSolutions(), "ks.99000001"));
  }

  /** Opens a session at the start of its month. */
  void open(SessionKey key, String moment) {
    at(moment);
    act(() -> opening.open(key));
  }
}
