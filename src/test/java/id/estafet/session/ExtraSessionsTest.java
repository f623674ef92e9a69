package id.estafet.session;

import static id.estafet.followup.FollowUpFixture.runsWell;
import static id.estafet.session.SessionFixture.CYCLE_A;
import static id.estafet.session.SessionFixture.SESSION_1;
import static id.estafet.session.SessionFixture.SESSION_2;
import static id.estafet.session.SessionFixture.SESSION_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.calendar.SchoolYear;
import id.estafet.followup.FollowUpReflectionAnswer;
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

class ExtraSessionsTest {

  private static final String BY = "ks.99000001";

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
  void agreeInTheFirstSession() {
    database.clear();
    world = new SessionWorld(database);
    world.agreeInSession1();
  }

  @Test
  void belongsToTheFirstCycleWhileItRuns() {
    miss(SESSION_1, SESSION_2);
    world.at("2024-02-12T08:00:00+07:00");

    assertThat(request().cycle()).hasToString("99000001:2023:A");
  }

  @Test
  void belongsToTheSecondCycleOnceTheFirstIsOver() {
    miss(SESSION_1, SESSION_2, SESSION_3);
    world.at("2024-01-12T08:00:00+07:00");

    assertThat(request().cycle()).hasToString("99000001:2023:B");
  }

  @Test
  void refusesTwoReflectionsOnOneFollowUp() {
    SessionFacts extra = request();
    UUID first = world.read(() -> world.closing.openFollowUps(CYCLE_A)).get(0).id();

    assertThatThrownBy(() -> record(extra, List.of(runsWell(first), runsWell(first))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .containsExactly(
                        new FieldError(
                            "followUpReflections[1].followUpId",
                            "Tindak lanjut pada baris 2 diisi lebih dari sekali. Mohon sisakan satu"
                                + " refleksi untuk setiap tindak lanjut.")));
  }

  @Test
  void endsWithItsCycleWhenNobodyRecordedIt() {
    SessionFacts forgotten = request();

    world.act(() -> world.closing.close(CYCLE_A));

    assertThat(world.read(() -> world.sessions.get(forgotten.key())).status())
        .isEqualTo(SessionStatus.MISSED);
    assertThat(world.read(() -> world.sessions.history(forgotten.key())))
        .extracting(HistoryLine::kind)
        .contains(SessionEventKind.REPORT_MISSED);
    assertThatThrownBy(() -> record(forgotten, List.of())).isInstanceOf(Conflict.class);
  }

  @Test
  void staysAsRecordedWhenItsCycleEnds() {
    SessionFacts recorded = request();
    record(recorded, List.of());

    world.act(() -> world.closing.close(CYCLE_A));

    assertThat(world.read(() -> world.sessions.get(recorded.key())).status())
        .isEqualTo(SessionStatus.SUBMITTED);
  }

  private void miss(SessionKey... keys) {
    for (SessionKey key : keys) {
      world.act(() -> world.reports.markMissed(key));
    }
  }

  private SessionFacts request() {
    return world.read(
        () ->
            world.extras.request(
                SessionFixture.NPSN, new SchoolYear(2023), "Guru ingin membahas pojok baca", BY));
  }

  private void record(SessionFacts extra, List<FollowUpReflectionAnswer> reflections) {
    world.act(
        () ->
            world.extras.record(
                extra.key(),
                new ExtraSessionAnswers(
                    SessionFixture.heldOn(LocalDate.of(2023, 8, 22)),
                    "Persiapan pojok baca",
                    null,
                    reflections),
                BY));
  }
}
