package id.estafet.followup;

import static id.estafet.followup.FollowUpFixture.CYCLE;
import static id.estafet.followup.FollowUpFixture.NPSN;
import static id.estafet.followup.FollowUpFixture.reflection;
import static id.estafet.followup.FollowUpFixture.runsWell;
import static id.estafet.followup.FollowUpFixture.terms;
import static id.estafet.followup.FollowUpFixture.twoFollowUps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.support.DomainDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpLifeTest {

  private static final Instant AUGUST = Instant.parse("2023-08-22T05:00:00Z");
  private static final Instant OCTOBER = Instant.parse("2023-10-24T05:00:00Z");
  private static final NextCycle CYCLE_B =
      new NextCycle("99000001:2023:B", LocalDate.of(2024, 2, 1), "99000001:2023:3");
  private static final ReflectionScope SESSION_2 =
      new ReflectionScope(NPSN, "99000001:2023:2", Instant.parse("2023-10-01T00:00:00Z"));

  private static DomainDatabase database;

  private final List<Object> events = new ArrayList<>();
  private List<UUID> ids;

  @BeforeAll
  static void createTables() {
    database = DomainDatabase.ofFollowUpsAndSessions();
  }

  @AfterAll
  static void dropTables() {
    database.close();
  }

  @BeforeEach
  void agreeOnTwoFollowUps() {
    database.clear();
    ids =
        database.inTransaction(
            () -> followUps(AUGUST).agree(terms(), twoFollowUps(), "ks.99000001"));
    events.clear();
  }

  @Test
  void agreesWithThreeStatements() {
    long statements =
        database.statementsOf(() -> followUps(AUGUST).agree(terms(), twoFollowUps(), "ks.1"));

    assertThat(statements).isEqualTo(3);
  }

  @Test
  void listsASchoolWithThreeStatements() {
    long statements = database.statementsOf(() -> followUps(OCTOBER).ofSchool(NPSN));

    assertThat(statements).isEqualTo(3);
  }

  @Test
  void readsAFollowUpAsAgreed() {
    AgreedFollowUp first = database.inTransaction(() -> followUps(AUGUST).get(ids.get(0)));

    assertThat(first.people())
        .containsExactly(
            new InvolvedPerson("Bu Ayu", "penanggung jawab"),
            new InvolvedPerson("Pak Made", "pendamping"));
    assertThat(first.otherParties()).containsExactly("Komite sekolah", "Puskesmas");
    assertThat(first.status()).isEqualTo(FollowUpStatus.NOT_STARTED);
    assertThat(first.title()).startsWith("1. Lokakarya kecil");
  }

  @Test
  void isOverdueOnlyAfterItsLastDay() {
    assertThat(overdueAt("2024-01-31T16:59:59Z")).isFalse();
    assertThat(overdueAt("2024-01-31T17:00:00Z")).isTrue();
  }

  @Test
  void asksForAReflectionOnEachOpenFollowUp() {
    assertThatThrownBy(() -> reflect(runsWell(ids.get(0))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Refleksi belum diisi untuk tindak lanjut: 2. Lokakarya");
  }

  @Test
  void asksForNoReflectionOnWhatIsFinal() {
    update(ids.get(1), FollowUpStatus.COMPLETED, null);

    reflect(runsWell(ids.get(0)));

    assertThat(statusOf(ids.get(0))).isEqualTo(FollowUpStatus.IN_PROGRESS);
  }

  @Test
  void asksForNoReflectionOnWhatWasAgreedAfterTheOpening() {
    ReflectionScope earlier =
        new ReflectionScope(NPSN, "99000001:2023:2", Instant.parse("2023-08-01T00:00:00Z"));

    database.inTransaction(() -> reflections().reflect(earlier, List.of(), "ks.99000001"));

    assertThat(statusOf(ids.get(0))).isEqualTo(FollowUpStatus.NOT_STARTED);
  }

  @Test
  void refusesTwoReflectionsOnOneFollowUp() {
    assertThatThrownBy(
            () -> reflect(runsWell(ids.get(0)), runsWell(ids.get(1)), runsWell(ids.get(1))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("lebih dari sekali");
  }

  @Test
  void refusesAReflectionOnTheFollowUpOfAnotherSchool() {
    assertThatThrownBy(
            () -> reflect(runsWell(ids.get(0)), runsWell(ids.get(1)), runsWell(UUID.randomUUID())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("baris 3");
  }

  @Test
  void keepsTheHistoryOfAStatus() {
    reflect(
        runsWell(ids.get(0)), reflection(ids.get(1), FollowUpStatus.DISCONTINUED, "Tanpa dana"));

    List<RecordedChange> history = database.inTransaction(() -> progress().changesOf(ids.get(1)));
    assertThat(history)
        .containsExactly(
            new RecordedChange(
                FollowUpStatus.NOT_STARTED,
                FollowUpStatus.DISCONTINUED,
                OCTOBER,
                "ks.99000001",
                "99000001:2023:2",
                "Tanpa dana"));
    assertThat(events)
        .containsExactly(new FollowUpSettled(ids.get(1), FollowUpStatus.DISCONTINUED));
  }

  @Test
  void tellsWhatStatusesWereWithOneStatement() {
    List<AgreedFollowUp> now =
        database.inTransaction(() -> followUps(OCTOBER).agreedIn(FollowUpFixture.SESSION));
    update(ids.get(0), FollowUpStatus.IN_PROGRESS, null);
    update(ids.get(1), FollowUpStatus.COMPLETED, null);

    long statements = database.statementsOf(() -> progress().statusesAt(AUGUST, now));

    assertThat(statements).isEqualTo(1);
    assertThat(statusesAt(AUGUST)).containsOnly(FollowUpStatus.NOT_STARTED);
    assertThat(statusesAt(OCTOBER))
        .containsExactly(FollowUpStatus.IN_PROGRESS, FollowUpStatus.COMPLETED);
  }

  @Test
  void reopensACompletedFollowUpUntilTheCycleCloses() {
    update(ids.get(0), FollowUpStatus.COMPLETED, null);

    update(ids.get(0), FollowUpStatus.IN_PROGRESS, "Bukti ternyata kurang");

    assertThat(statusOf(ids.get(0))).isEqualTo(FollowUpStatus.IN_PROGRESS);
    assertThat(events).contains(new FollowUpReopened(ids.get(0)));
  }

  @Test
  void keepsACompletedFollowUpOnceTheCycleIsClosed() {
    update(ids.get(0), FollowUpStatus.COMPLETED, null);
    database.inTransaction(() -> cycleEnd().close(CYCLE));

    assertThatThrownBy(() -> update(ids.get(0), FollowUpStatus.IN_PROGRESS, "Bukti kurang"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("siklusnya sudah ditutup");
  }

  @Test
  void refusesProgressOnADiscontinuedFollowUp() {
    update(ids.get(0), FollowUpStatus.DISCONTINUED, "Tanpa dana");

    assertThatThrownBy(() -> update(ids.get(0), FollowUpStatus.IN_PROGRESS, "Ada dana"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void carriesOverWithALinkBothWays() {
    DecisionRow completed = new DecisionRow(ids.get(0), ClosingDecision.COMPLETED, null, null);
    DecisionRow carried =
        new DecisionRow(ids.get(1), ClosingDecision.CARRY_OVER, null, LocalDate.of(2024, 5, 31));

    database.inTransaction(
        () -> cycleEnd().decide(CYCLE, List.of(completed, carried), CYCLE_B, "ks.99000001"));

    AgreedFollowUp origin = database.inTransaction(() -> followUps(OCTOBER).get(ids.get(1)));
    AgreedFollowUp successor =
        database.inTransaction(() -> followUps(OCTOBER).get(origin.successorId()));
    assertThat(origin.open()).isFalse();
    assertThat(successor.originId()).isEqualTo(origin.id());
    assertThat(successor.open()).isTrue();
    assertThat(successor.endDate()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(successor.people()).isEqualTo(origin.people());
    assertThat(events)
        .containsExactly(
            new FollowUpSettled(ids.get(0), FollowUpStatus.COMPLETED),
            new FollowUpSettled(ids.get(1), FollowUpStatus.NOT_STARTED));
  }

  @Test
  void carriesOverEverythingInSilence() {
    database.inTransaction(() -> cycleEnd().carryOverAll(CYCLE, CYCLE_B, "system"));

    assertThat(database.inTransaction(() -> followUps(OCTOBER).ofCycle("99000001:2023:B")))
        .hasSize(2)
        .allMatch(successor -> successor.endDate().equals(LocalDate.of(2024, 8, 1)));
    assertThat(database.inTransaction(() -> followUps(OCTOBER).anyOpenOfCycle(CYCLE))).isFalse();
  }

  @Test
  void refusesToLeaveAFollowUpUndecided() {
    DecisionRow one = new DecisionRow(ids.get(0), ClosingDecision.COMPLETED, null, null);

    assertThatThrownBy(() -> decide(one))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("belum diputuskan");
  }

  @Test
  void refusesToStopAtTheEndWithoutAReason() {
    assertThatThrownBy(
            () ->
                decide(
                    new DecisionRow(ids.get(0), ClosingDecision.DISCONTINUED, null, null),
                    new DecisionRow(ids.get(1), ClosingDecision.COMPLETED, null, null)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Alasan keputusan (baris 1) belum diisi");
  }

  @Test
  void refusesACarryOverBeyondTheNextCycle() {
    assertThatThrownBy(
            () ->
                decide(
                    new DecisionRow(
                        ids.get(0), ClosingDecision.CARRY_OVER, null, LocalDate.of(2024, 8, 2)),
                    new DecisionRow(ids.get(1), ClosingDecision.COMPLETED, null, null)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("paling lambat 1 Agustus 2024");
  }

  private List<FollowUpStatus> statusesAt(Instant moment) {
    return database.inTransaction(
        () -> {
          List<AgreedFollowUp> agreed = followUps(OCTOBER).agreedIn(FollowUpFixture.SESSION);
          Map<UUID, FollowUpStatus> then = progress().statusesAt(moment, agreed);
          return agreed.stream().map(one -> then.get(one.id())).toList();
        });
  }

  private void decide(DecisionRow... rows) {
    database.inTransaction(() -> cycleEnd().decide(CYCLE, List.of(rows), CYCLE_B, "ks.99000001"));
  }

  private void reflect(FollowUpReflectionAnswer... answers) {
    database.inTransaction(() -> reflections().reflect(SESSION_2, List.of(answers), "ks.99000001"));
  }

  private void update(UUID id, FollowUpStatus status, String reason) {
    ProgressAnswers answers = new ProgressAnswers(status, reason, null, null, null);
    database.inTransaction(() -> progress().update(id, answers, "ks.99000001"));
  }

  private FollowUpStatus statusOf(UUID id) {
    return database.inTransaction(() -> followUps(OCTOBER).get(id).status());
  }

  private boolean overdueAt(String moment) {
    return database.inTransaction(() -> followUps(Instant.parse(moment)).get(ids.get(0)).overdue());
  }

  private FollowUps followUps(Instant now) {
    return world(now).followUps;
  }

  private FollowUpProgress progress() {
    return world(OCTOBER).progress;
  }

  private FollowUpReflections reflections() {
    return world(OCTOBER).reflections;
  }

  private CycleEnd cycleEnd() {
    return world(OCTOBER).cycleEnd;
  }

  private FollowUpWorld world(Instant now) {
    return new FollowUpWorld(database, events::add, at(now));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
