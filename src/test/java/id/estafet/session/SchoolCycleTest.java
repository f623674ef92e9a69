package id.estafet.session;

import static id.estafet.followup.FollowUpFixture.runsWell;
import static id.estafet.session.SessionFixture.CYCLE_A;
import static id.estafet.session.SessionFixture.SESSION_1;
import static id.estafet.session.SessionFixture.SESSION_2;
import static id.estafet.session.SessionFixture.SESSION_3;
import static id.estafet.session.SessionFixture.choices;
import static id.estafet.session.SessionFixture.implementation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.estafet.calendar.SchoolYear;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.ClosingDecision;
import id.estafet.followup.DecisionRow;
import id.estafet.followup.FollowUpFixture;
import id.estafet.followup.FollowUpReflectionAnswer;
import id.estafet.followup.FollowUpStatus;
import id.estafet.followup.ObstacleCategory;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.support.DomainDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolCycleTest {

  private static final String BY = "ks.99000001";
  private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 24);

  private static DomainDatabase database;

  private SessionWorld world;

  @BeforeAll
  static void createTables() {
    database = DomainDatabase.ofFollowUpsAndSessions();
  }

  @AfterAll
  static void dropTables() {
    database.close();
  }

  @BeforeEach
  void emptyTables() {
    database.clear();
    world = new SessionWorld(database);
  }

  @Test
  void layOutTheThreeSessionsOnce() {
    world.at("2023-07-20T08:00:00+07:00");
    world.act(() -> world.opening.prepare(CYCLE_A));

    world.act(() -> world.opening.prepare(CYCLE_A));

    assertThat(world.read(() -> world.sessions.of(SessionFixture.NPSN, new SchoolYear(2023))))
        .extracting(session -> session.key().toString(), SessionFacts::status)
        .containsExactly(
            tuple("99000001:2023:1", SessionStatus.PLANNED),
            tuple("99000001:2023:2", SessionStatus.PLANNED),
            tuple("99000001:2023:3", SessionStatus.PLANNED));
  }

  @Test
  void recordsThePlanningSession() {
    world.agreeInSession1();

    Instrument instrument = world.read(() -> world.sessions.instrument(SESSION_1));
    assertThat(instrument.session().status()).isEqualTo(SessionStatus.HELD);
    assertThat(instrument.session().complete()).isTrue();
    assertThat(instrument.reflection()).isEqualTo(SessionFixture.validReflection());
    assertThat(instrument.basicInfo().attendees()).hasSize(4);
    assertThat(instrument.plan().rootCauses()).isEqualTo(SessionFixture.twoRootCauses());
    assertThat(instrument.plan().solutions()).hasSize(2);
    assertThat(instrument.followUps()).hasSize(2);
  }

  @Test
  void keepsALineForEveryAct() {
    world.agreeInSession1();
    world.act(
        () ->
            world.solutions.confirm(
                SESSION_1, new ConfirmationAnswers(Confirmation.YES, null), "pengawas.99000001"));

    assertThat(world.read(() -> world.sessions.history(SESSION_1)))
        .extracting(HistoryLine::kind)
        .containsExactlyInAnyOrder(
            SessionEventKind.PREPARED,
            SessionEventKind.OPENED,
            SessionEventKind.REFLECTED,
            SessionEventKind.ROOT_CAUSES_FOUND,
            SessionEventKind.SOLUTIONS_AGREED,
            SessionEventKind.AGREEMENT_CONFIRMED);
  }

  @Test
  void confirmsInSilenceOnlyOnce() {
    world.agreeInSession1();
    world.act(() -> world.solutions.confirmInSilence(SESSION_1));

    world.act(() -> world.solutions.confirmInSilence(SESSION_1));

    assertThat(world.read(() -> world.sessions.plan(SESSION_1)).orElseThrow().confirmation())
        .isEqualTo(Confirmation.SILENCE);
    assertThatThrownBy(
            () ->
                world.act(
                    () ->
                        world.solutions.confirm(
                            SESSION_1, new ConfirmationAnswers(Confirmation.YES, null), "x")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void refusesRootCausesBeforeTheReflection() {
    openFirstSession();

    assertThatThrownBy(
            () ->
                world.act(
                    () -> world.rootCauses.record(SESSION_1, SessionFixture.validRootCauses(), BY)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Refleksi pembelajaran belum diisi");
  }

  @Test
  void findsRootCausesWithoutReflectionForAReason() {
    openFirstSession();
    world.act(
        () ->
            world.reflections.overridden(
                SESSION_1, new OverrideAnswers("Kepala sekolah baru pekan ini"), "fsp.01"));

    world.act(() -> world.rootCauses.record(SESSION_1, SessionFixture.validRootCauses(), BY));

    assertThat(world.read(() -> world.sessions.get(SESSION_1)).overrideReason())
        .isEqualTo("Kepala sekolah baru pekan ini");
  }

  @Test
  void comparesRootCausesWithAReflectionThatFollowedTheOverride() {
    openFirstSession();
    world.act(
        () ->
            world.reflections.overridden(
                SESSION_1, new OverrideAnswers("Kepala sekolah baru pekan ini"), "fsp.01"));
    world.act(() -> world.reflections.record(SESSION_1, SessionFixture.validReflection(), BY));
    RootCauseAnswers unseen =
        SessionFixture.rootCauses(
            choices("2.F"),
            List.of(SessionFixture.rootCause("2.F", LearningData.LEARNING_ASSESSMENT, null, null)));

    assertThatThrownBy(() -> world.act(() -> world.rootCauses.record(SESSION_1, unseen, BY)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FieldError::field)
                    .containsExactly("rootCauses[0].evidenceSource"));
  }

  @Test
  void replacesTheReflectionUntilRootCausesAreFound() {
    openFirstSession();
    world.act(() -> world.reflections.record(SESSION_1, SessionFixture.validReflection(), BY));

    world.act(
        () ->
            world.reflections.record(
                SESSION_1,
                SessionFixture.reflection(
                    List.of(new Goal("Satu tujuan saja")), SessionFixture.validTargets()),
                BY));

    assertThat(world.read(() -> world.sessions.reflection(CYCLE_A)).orElseThrow().goals())
        .containsExactly(new Goal("Satu tujuan saja"));
  }

  @Test
  void correctsRootCausesUntilSolutionsAreAgreed() {
    openFirstSession();
    world.act(() -> world.reflections.record(SESSION_1, SessionFixture.validReflection(), BY));
    world.act(() -> world.rootCauses.record(SESSION_1, SessionFixture.validRootCauses(), BY));

    world.act(
        () ->
            world.rootCauses.record(
                SESSION_1,
                SessionFixture.rootCauses(
                    choices("2.F"), SessionFixture.twoRootCauses().subList(0, 1)),
                BY));

    assertThat(world.read(() -> world.sessions.plan(SESSION_1)).orElseThrow().subtopics())
        .isEqualTo(choices("2.F"));
  }

  @Test
  void agreesOnSolutionsOnlyOnce() {
    world.agreeInSession1();

    assertThatThrownBy(
            () ->
                world.act(
                    () -> world.solutions.record(SESSION_1, SessionFixture.validSolutions(), BY)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void keepsTheSupervisorsViewBesideTheSchools() {
    openFirstSession();
    SupervisorReflectionAnswers view =
        new SupervisorReflectionAnswers(
            "Guru mulai terbuka pada data murid", null, "Libatkan komite");

    world.act(
        () -> world.reflections.addSupervisorReflection(SESSION_1, view, "pengawas.99000001"));

    assertThat(world.read(() -> world.sessions.instrument(SESSION_1)).supervisorReflection())
        .isEqualTo(view);
  }

  @Test
  void filesTheReportWithItsEvidence() {
    world.agreeInSession1();
    world.at("2023-09-20T23:59:59+07:00");
    world.evidence.add("DOCUMENTATION");

    SessionFacts filed = submit(SESSION_1);

    assertThat(filed.status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThat(filed.late()).isFalse();
  }

  @Test
  void refusesAReportWithoutDocumentation() {
    world.agreeInSession1();

    assertThatThrownBy(() -> submit(SESSION_1))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FieldError::field)
                    .containsExactly("attachments"));
  }

  @Test
  void filesTheReportWithEvidenceToFollowUntilTheDeadline() {
    world.agreeInSession1();
    world.at("2023-09-20T23:59:59+07:00");

    SessionFacts filed = submitWithEvidenceToFollow();

    assertThat(filed.status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThat(filed.late()).isFalse();
    assertThat(filed.promisedEvidence()).isEqualTo(PromisedEvidence.FOLLOWS);
  }

  @Test
  void letsNoEvidenceFollowAfterTheDeadline() {
    world.agreeInSession1();
    world.at("2023-09-21T00:00:00+07:00");

    assertThatThrownBy(this::submitWithEvidenceToFollow)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FieldError::field)
                    .containsExactly("evidenceFollows"));
  }

  @Test
  void waitsForNoEvidenceThatIsThere() {
    world.agreeInSession1();
    world.evidence.add("DOCUMENTATION");

    assertThat(submitWithEvidenceToFollow().promisedEvidence()).isNull();
  }

  @Test
  void completesTheEvidenceOnceAllOfItIsThere() {
    world.agreeInSession1();
    submitWithEvidenceToFollow();

    assertThatThrownBy(() -> world.act(() -> world.reports.completeEvidence(SESSION_1, BY)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Dokumentasi kegiatan");
    world.evidence.add("DOCUMENTATION");
    world.act(() -> world.reports.completeEvidence(SESSION_1, BY));

    assertThat(world.read(() -> world.sessions.get(SESSION_1)).promisedEvidence())
        .isEqualTo(PromisedEvidence.COMPLETED);
    assertThatThrownBy(() -> world.act(() -> world.reports.completeEvidence(SESSION_1, BY)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void keepsTheReportFiledWhenItsEvidenceNeverComes() {
    world.agreeInSession1();
    submitWithEvidenceToFollow();

    SessionFacts session = world.read(() -> world.reports.endWaitForEvidence(SESSION_1));

    assertThat(session.status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThat(session.promisedEvidence()).isEqualTo(PromisedEvidence.NOT_COMPLETED);
  }

  @Test
  void countsEvidenceThatCameInTimeAlthoughNobodySaidSo() {
    world.agreeInSession1();
    submitWithEvidenceToFollow();
    world.evidence.add("DOCUMENTATION");

    SessionFacts session = world.read(() -> world.reports.endWaitForEvidence(SESSION_1));

    assertThat(session.promisedEvidence()).isEqualTo(PromisedEvidence.COMPLETED);
  }

  @Test
  void refusesASecondReport() {
    world.agreeInSession1();
    world.evidence.add("DOCUMENTATION");
    submit(SESSION_1);

    assertThatThrownBy(() -> submit(SESSION_1)).isInstanceOf(Conflict.class);
  }

  @Test
  void opensTheSecondSessionForReflectionOnly() {
    world.agreeInSession1();

    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");

    SessionFacts session = world.read(() -> world.sessions.get(SESSION_2));
    assertThat(session.planningDue()).isFalse();
    assertThat(session.reflectionDue()).isTrue();
  }

  @Test
  void catchesUpOnPlanningWhenTheFirstSessionNeverHappened() {
    openFirstSession();
    world.at("2023-10-01T00:10:00+07:00");
    world.act(() -> world.reports.markMissed(SESSION_1));

    world.act(() -> world.opening.open(SESSION_2));

    SessionFacts session = world.read(() -> world.sessions.get(SESSION_2));
    assertThat(session.planningDue()).isTrue();
    assertThat(session.reflectionDue()).isFalse();
  }

  @Test
  void reflectsOnEveryFollowUp() {
    world.agreeInSession1();
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");

    reflect(implementation(OCTOBER, runningWell()));

    assertThat(world.read(() -> world.sessions.instrument(SESSION_2)).followUpReflections())
        .hasSize(2);
    assertThat(world.read(() -> world.sessions.get(SESSION_2)).complete()).isTrue();
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    world.agreeInSession1();
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");

    assertThatThrownBy(() -> reflect(implementation(LocalDate.of(2023, 9, 30), List.of())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FieldError::field)
                    .containsExactly("dateReason", "followUpReflections"));
    assertThat(world.read(() -> world.sessions.get(SESSION_2)).heldDate()).isNull();
  }

  @Test
  void changesSubtopicsInsideACycleOnlyWithAReason() {
    world.agreeInSession1();
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");

    assertThatThrownBy(() -> reflect(changingSubtopics(null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FieldError::field)
                    .containsExactly("subtopicChangeReason"));
  }

  @Test
  void tellsTheCoordinatorOfChangedSubtopics() {
    world.agreeInSession1();
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");

    reflect(changingSubtopics("Guru kelas pindah tugas"));

    assertThat(world.events)
        .contains(
            new SubtopicsChanged(
                SESSION_2, List.of("2.F", "4.C"), List.of("2.G"), "Guru kelas pindah tugas", BY));
    assertThat(world.read(() -> world.sessions.subtopics(CYCLE_A))).isEqualTo(choices("2.G"));
    assertThat(world.read(() -> world.sessions.plan(SESSION_1)).orElseThrow().subtopics())
        .isEqualTo(choices("2.F", "4.C"));
  }

  @Test
  void keepsTheSubtopicsThatAReportWasFiledWith() {
    world.agreeInSession1();
    world.evidence.add("DOCUMENTATION");
    submit(SESSION_1);
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");
    reflect(changingSubtopics("Guru kelas pindah tugas"));

    assertThat(world.read(() -> world.sessions.instrument(SESSION_1)).subtopics())
        .isEqualTo(choices("2.F", "4.C"));
    assertThat(world.read(() -> world.sessions.instrument(SESSION_2)).subtopics())
        .isEqualTo(choices("2.G"));
  }

  @Test
  void addsAFollowUpInAReflectionSessionForAReason() {
    world.agreeInSession1();
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");

    reflect(
        new ImplementationAnswers(
            SessionFixture.heldOn(OCTOBER),
            runningWell(),
            true,
            List.of(),
            null,
            List.of(FollowUpFixture.followUpStarting(OCTOBER)),
            "Guru meminta kegiatan tambahan",
            SessionFixture.validSupport()));

    Instrument instrument = world.read(() -> world.sessions.instrument(SESSION_2));
    assertThat(instrument.followUps()).hasSize(3);
    assertThat(instrument.support()).isEqualTo(SessionFixture.validSupport());
    assertThat(instrument.planChange().followUpAdditionReason())
        .isEqualTo("Guru meminta kegiatan tambahan");
  }

  @Test
  void endsTheCycleWithACarryOver() {
    world.agreeInSession1();
    world.open(SESSION_3, "2023-12-01T00:10:00+07:00");
    List<UUID> open = openIds();

    world.act(
        () ->
            world.closing.decide(
                CYCLE_A,
                new DecisionAnswers(
                    List.of(
                        new DecisionRow(open.get(0), ClosingDecision.COMPLETED, null, null),
                        new DecisionRow(open.get(1), ClosingDecision.CARRY_OVER, null, null))),
                BY));
    world.act(() -> world.closing.close(CYCLE_A));

    assertThat(world.read(() -> world.closing.anyOpen(CYCLE_A))).isFalse();
    List<AgreedFollowUp> next =
        world.read(() -> world.followUps.followUps.ofCycle("99000001:2023:B"));
    assertThat(next).extracting(AgreedFollowUp::originId).containsExactly(open.get(1));
  }

  @Test
  void laysOutTheNextCycleWithTheEndOfOne() {
    world.agreeInSession1();

    world.act(
        () -> {
          world.closing.close(CYCLE_A);
          world.opening.prepare(CYCLE_A.next());
        });

    assertThat(world.sessions.history(CYCLE_A.next().first())).hasSize(1);
  }

  @Test
  void recordsAnExtraSession() {
    world.agreeInSession1();
    world.at("2023-09-14T12:00:00+07:00");
    SessionFacts extra =
        world.read(
            () ->
                world.extras.request(
                    SessionFixture.NPSN,
                    new SchoolYear(2023),
                    "Guru ingin membahas pojok baca",
                    BY));

    world.act(
        () ->
            world.extras.record(
                extra.key(),
                new ExtraSessionAnswers(
                    SessionFixture.heldOn(LocalDate.of(2023, 9, 14)),
                    "Persiapan pojok baca",
                    null,
                    List.of(runsWell(openIds().get(0)))),
                BY));

    Instrument instrument = world.read(() -> world.sessions.instrument(extra.key()));
    assertThat(extra.key()).hasToString("99000001:2023:X1");
    assertThat(instrument.session().status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThat(instrument.topicDiscussed()).isEqualTo("Persiapan pojok baca");
    assertThat(instrument.followUpReflections()).hasSize(1);
  }

  @Test
  void keepsAnObstacleThatGoesToAHigherTier() {
    world.agreeInSession1();
    world.open(SESSION_2, "2023-10-01T00:10:00+07:00");
    world.at("2023-10-24T12:00:00+07:00");
    List<UUID> open = openIds();

    reflect(
        new ImplementationAnswers(
            SessionFixture.heldOn(OCTOBER),
            List.of(
                runsWell(open.get(0)),
                FollowUpFixture.doesNotYetRun(
                    open.get(1), "Tidak ada buku", ObstacleCategory.BUDGET, null, true)),
            false,
            List.of(),
            null,
            List.of(),
            null,
            SessionFixture.validSupport()));

    assertThat(world.read(() -> world.sessions.instrument(SESSION_2)).followUpReflections())
        .filteredOn(reflection -> reflection.escalate())
        .hasSize(1)
        .allMatch(reflection -> reflection.newStatus() == FollowUpStatus.IN_PROGRESS);
  }

  private void openFirstSession() {
    world.at("2023-07-20T08:00:00+07:00");
    world.act(() -> world.opening.prepare(CYCLE_A));
    world.open(SESSION_1, "2023-08-01T00:10:00+07:00");
    world.at("2023-08-22T12:00:00+07:00");
  }

  private SessionFacts submitWithEvidenceToFollow() {
    return world.read(
        () -> world.reports.submit(SESSION_1, new ReportAnswers(null, true, true), BY));
  }

  private SessionFacts submit(SessionKey key) {
    return world.read(() -> world.reports.submit(key, new ReportAnswers(null, true, false), BY));
  }

  private void reflect(ImplementationAnswers answers) {
    world.act(() -> world.implementation.record(SESSION_2, answers, BY));
  }

  private ImplementationAnswers changingSubtopics(String reason) {
    return new ImplementationAnswers(
        SessionFixture.heldOn(OCTOBER),
        runningWell(),
        true,
        choices("2.G"),
        reason,
        List.of(),
        null,
        null);
  }

  private List<FollowUpReflectionAnswer> runningWell() {
    return openIds().stream().map(FollowUpFixture::runsWell).toList();
  }

  private List<UUID> openIds() {
    return world.read(() -> world.closing.openFollowUps(CYCLE_A)).stream()
        .map(AgreedFollowUp::id)
        .toList();
  }
}
