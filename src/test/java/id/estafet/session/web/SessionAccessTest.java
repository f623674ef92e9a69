package id.estafet.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.estafet.platform.text.NotFound;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.SchoolDatabase;
import id.estafet.session.InstrumentFixture;
import id.estafet.session.PmoSessions;
import id.estafet.session.PromisedEvidence;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionAccessTest {

  private static final SessionKey KEY = SessionKey.regular("99000001", 2023, 1);
  private static final Instant IN_TIME = Instant.parse("2023-09-20T16:59:59.9Z");
  private static final Instant TOO_LATE = Instant.parse("2023-09-20T17:00:00Z");

  private static SchoolDatabase database;

  private final PmoSessions sessions = mock(PmoSessions.class);

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, ok",
    "guru2.99000001, ok",
    "pengawas.99000001, ok",
    "fsp.01, ok",
    "kfsp.01, ok",
    "dinas.5103, ok",
    "upt.51, ok",
    "pusat, ok",
    "admin, ok",
    "ks.99000002, NotAllowed",
    "pengawas.99000002, NotAllowed",
    "dinas.5108, NotAllowed",
    "dinas.51, NotAllowed",
    "nobody, NotAllowed"
  })
  void letsThoseInScopeRead(String login, String outcome) {
    SessionAccess access = signedIn(login, SessionStatus.HELD, IN_TIME);
    assertThat(outcomeOf(() -> access.requireRead(KEY.toString()))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, HELD, ok",
    "guru.99000001, OPEN, ok",
    "pengawas.99000001, RETURNED, ok",
    "fsp.01, HELD, ok",
    "admin, HELD, ok",
    "kfsp.01, HELD, NotAllowed",
    "dinas.5103, HELD, NotAllowed",
    "pusat, HELD, NotAllowed",
    "ks.99000002, HELD, NotAllowed",
    "nobody, HELD, NotAllowed",
    "ks.99000001, SUBMITTED, Conflict",
    "ks.99000001, MISSED, Conflict",
    "ks.99000001, PLANNED, Conflict",
    "admin, SUBMITTED, Conflict",
    "kfsp.01, SUBMITTED, NotAllowed"
  })
  void letsTheSchoolBringEvidenceWhileTheReportIsOpen(
      String login, SessionStatus status, String outcome) {
    SessionAccess access = signedIn(login, status, IN_TIME);
    assertThat(outcomeOf(() -> access.requireWrite(KEY.toString()))).isEqualTo(outcome);
  }

  @Test
  void letsEvidenceBeAddedButNotTakenAwayWhileItFollowsAFiledReport() {
    SessionAccess access = signedIn("ks.99000001", SessionStatus.SUBMITTED, IN_TIME);
    when(sessions.get(KEY)).thenReturn(InstrumentFixture.promised(1, PromisedEvidence.FOLLOWS));

    assertThat(outcomeOf(() -> access.requireWrite(KEY.toString()))).isEqualTo("ok");
    assertThat(outcomeOf(() -> access.requireDelete(KEY.toString()))).isEqualTo("Conflict");
  }

  @ParameterizedTest
  @CsvSource({
    "guru.99000001, OPEN, ok",
    "ks.99000001, RETURNED, ok",
    "ks.99000001, SUBMITTED, Conflict",
    "kfsp.01, HELD, NotAllowed",
    "ks.99000002, HELD, NotAllowed"
  })
  void letsTheSchoolTakeEvidenceAwayUntilTheReportIsFiled(
      String login, SessionStatus status, String outcome) {
    SessionAccess access = signedIn(login, status, IN_TIME);
    assertThat(outcomeOf(() -> access.requireDelete(KEY.toString()))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "kfsp.01, ok, ok",
    "admin, ok, ok",
    "ks.99000001, ok, NotAllowed",
    "fsp.01, NotAllowed, NotAllowed",
    "guru.99000001, NotAllowed, NotAllowed",
    "pusat, NotAllowed, NotAllowed",
    "dinas.5103, NotAllowed, NotAllowed",
    "ks.99000002, NotAllowed, NotAllowed",
    "nobody, NotAllowed, NotAllowed"
  })
  void letsTheReporterReopenUntilTheDeadlineAndTheCoordinatorAlways(
      String login, String inTime, String tooLate) {
    SessionAccess early = signedIn(login, SessionStatus.SUBMITTED, IN_TIME);
    assertThat(outcomeOf(() -> early.requireReopen(KEY))).isEqualTo(inTime);
    SessionAccess late = signedIn(login, SessionStatus.SUBMITTED, TOO_LATE);
    assertThat(outcomeOf(() -> late.requireReopen(KEY))).isEqualTo(tooLate);
  }

  @Test
  void tellsAReporterWhoIsLateToAskTheCoordinator() {
    SessionAccess access = signedIn("ks.99000001", SessionStatus.SUBMITTED, TOO_LATE);
    assertThat(catchThrowable(() -> access.requireReopen(KEY)))
        .hasMessageContaining("Batas lapor sudah lewat");
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, ok",
    "fsp.01, ok",
    "kfsp.01, NotAllowed",
    "pengawas.99000001, NotAllowed",
    "admin, NotAllowed",
    "ks.99000002, NotAllowed"
  })
  void letsPrincipalAndFacilitatorOpenExtraSessions(String login, String outcome) {
    SessionAccess access = signedIn(login, SessionStatus.HELD, IN_TIME);
    assertThat(outcomeOf(() -> access.requireExtra("99000001"))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, ok",
    "pusat, ok",
    "upt.51, NotAllowed",
    "kfsp.01, NotAllowed",
    "ks.99000001, NotAllowed"
  })
  void letsTheCentreOpenSchoolYears(String login, String outcome) {
    SessionAccess access = signedIn(login, SessionStatus.HELD, IN_TIME);
    assertThat(outcomeOf(access::requireCentre)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, 99000001:2023:6, NotFound",
    "ks.99000002, 99000001:2023:6, NotAllowed",
    "ks.99000001, 99999999:2023:1, NotAllowed",
    "pusat, 99999999:2023:1, NotFound"
  })
  void hidesWhatIsMissingFromStrangers(String login, String key, String outcome) {
    SessionAccess access = signedIn(login, SessionStatus.HELD, IN_TIME);
    when(sessions.get(SessionKey.parse(key))).thenThrow(new NotFound("Tidak ada."));
    assertThat(outcomeOf(() -> access.requireRead(key))).isEqualTo(outcome);
    assertThat(outcomeOf(() -> access.requireReopen(SessionKey.parse(key)))).isEqualTo(outcome);
  }

  @Test
  void acceptsEvidenceOnlyUnderTheKeyOfItsSession() {
    SessionAccess access = signedIn("ks.99000001", SessionStatus.HELD, IN_TIME);

    assertThat(outcomeOf(() -> access.requireWrite("99000001:2023:1"))).isEqualTo("ok");
    assertThat(outcomeOf(() -> access.requireWrite("99000001:2023:01"))).isEqualTo("NotFound");
  }

  @ParameterizedTest
  @CsvSource({"SUBMITTED, true", "MISSED, true", "RETURNED, false", "HELD, false", "OPEN, false"})
  void offersReopeningOnlyForWhatIsClosed(SessionStatus status, boolean offered) {
    SessionAccess access = signedIn("kfsp.01", status, IN_TIME);
    SessionFacts session = InstrumentFixture.facts(1, status);
    assertThat(access.canReopen(access.requireSchool("99000001"), session)).isEqualTo(offered);
  }

  @Test
  void neverOffersToReopenAnExtraSession() {
    SessionAccess access = signedIn("kfsp.01", SessionStatus.SUBMITTED, IN_TIME);
    assertThat(
            access.canReopen(access.requireSchool("99000001"), InstrumentFixture.extra().session()))
        .isFalse();
  }

  private SessionAccess signedIn(String login, SessionStatus status, Instant now) {
    ApiFixture.signIn(login);
    when(sessions.get(KEY)).thenReturn(InstrumentFixture.facts(1, status));
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new SessionAccess(database.callers(clock), sessions, clock);
  }

  private static String outcomeOf(Runnable act) {
    Throwable refused = catchThrowable(act::run);
    return refused == null ? "ok" : refused.getClass().getSimpleName();
  }
}
