package id.estafet.session;

import static id.estafet.session.SessionFixture.completeSession;
import static id.estafet.session.SessionFixture.openSession;
import static id.estafet.session.SessionFixture.plannedSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PmoSessionTest {

  private static final Instant IN_TIME = Instant.parse("2023-09-12T08:00:00Z");
  private static final Instant LATE = Instant.parse("2023-09-21T08:00:00Z");
  private static final Instant TOO_LATE = Instant.parse("2023-10-05T08:00:00Z");

  @Test
  void refusesAnythingBeforeItOpens() {
    PmoSession planned = plannedSession(1);

    assertThatThrownBy(() -> planned.held(LocalDate.of(2023, 8, 22)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("belum dibuka");
  }

  @Test
  void opensOnce() {
    PmoSession open = openSession(1);

    assertThatThrownBy(() -> open.open(open.terms(), true, false, IN_TIME))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Expected to open session '99000001:2023:1', but it is OPEN");
  }

  @Test
  void isHeldWhenItsBasicInformationIsRecorded() {
    PmoSession session = openSession(1);

    session.held(LocalDate.of(2023, 8, 22));

    assertThat(session.status()).isEqualTo(SessionStatus.HELD);
  }

  @Test
  void refusesSolutionsBeforeRootCauses() {
    PmoSession session = openSession(1);

    assertThatThrownBy(() -> session.agreedSolutions(IN_TIME)).isInstanceOf(Conflict.class);
  }

  @Test
  void hasNoPlanningInAReflectionSessionWhoseCycleHasAPlan() {
    PmoSession session = openSession(2);

    assertThatThrownBy(() -> session.foundRootCauses(IN_TIME)).isInstanceOf(Conflict.class);
  }

  @Test
  void isFiledInTime() {
    PmoSession session = completeSession(1);

    session.submit(IN_TIME, "ks.99000001", null);

    assertThat(session.status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThat(session.facts().late()).isFalse();
    assertThat(session.facts().reportVersion()).isEqualTo(1);
  }

  @Test
  void isFlaggedWhenFiledLate() {
    PmoSession session = completeSession(1);

    session.submit(LATE, "ks.99000001", null);

    assertThat(session.facts().late()).isTrue();
  }

  @Test
  void refusesASecondReport() {
    PmoSession session = completeSession(1);
    session.submit(IN_TIME, "ks.99000001", null);

    assertThatThrownBy(() -> session.submit(IN_TIME, "ks.99000001", null))
        .isInstanceOf(Conflict.class)
        .hasMessage(
            "Laporan sesi ini sudah dikirim, dan satu sesi memiliki satu laporan. Bila perlu"
                + " diperbaiki, buka kembali laporannya di Sesi PMO atau hubungi koordinator FSP.");
  }

  @Test
  void refusesAReportAfterTheLateWindow() {
    PmoSession session = completeSession(1);

    assertThatThrownBy(() -> session.submit(TOO_LATE, "ks.99000001", null))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Batas lapor");
  }

  @Test
  void isMissedWithoutAReport() {
    PmoSession session = completeSession(1);

    assertThat(session.missed()).isTrue();
    assertThat(session.status()).isEqualTo(SessionStatus.MISSED);
  }

  @Test
  void isNeverMissedOnceItsReportIsFiled() {
    PmoSession session = completeSession(1);
    session.submit(IN_TIME, "ks.99000001", null);

    assertThatThrownBy(session::missed).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void givesSevenDaysWhenAMissedReportIsReopened() {
    PmoSession session = completeSession(1);
    session.missed();

    session.reopen(TOO_LATE, "kfsp.01", "Kepala sekolah sakit", TOO_LATE.plusSeconds(604_800));
    session.submit(TOO_LATE.plusSeconds(600_000), "ks.99000001", null);

    assertThat(session.facts().late()).isTrue();
  }

  @Test
  void keepsTheFlagOfTheFirstFilingWhenReopened() {
    PmoSession inTime = completeSession(1);
    inTime.submit(IN_TIME, "ks.99000001", null);
    inTime.reopen(TOO_LATE, "kfsp.01", "Lampiran keliru", TOO_LATE.plusSeconds(604_800));

    inTime.submit(TOO_LATE, "ks.99000001", null);

    assertThat(inTime.facts().late()).isFalse();
    assertThat(inTime.facts().reportVersion()).isEqualTo(2);
  }

  @Test
  void countsAsFiledBeforeWhenNobodyFilesAReopenedReportAgain() {
    PmoSession session = completeSession(1);
    session.submit(IN_TIME, "ks.99000001", null);
    session.reopen(LATE, "kfsp.01", "Lampiran keliru", LATE.plusSeconds(604_800));

    assertThat(session.missed()).isFalse();
    assertThat(session.status()).isEqualTo(SessionStatus.SUBMITTED);
  }

  @Test
  void staysOpenOnlyUntilTheDeadlineWhenReopenedBeforeIt() {
    PmoSession session = completeSession(1);
    session.submit(IN_TIME, "ks.99000001", null);
    session.reopen(IN_TIME, "ks.99000001", "Lampiran keliru", IN_TIME.plusSeconds(604_800));

    assertThat(session.window().lateWindowEndsAt()).isEqualTo(session.window().deadlineAt());
    assertThatThrownBy(() -> session.submit(LATE, "ks.99000001", null))
        .isInstanceOf(Conflict.class);
    assertThat(session.missed()).isFalse();
    assertThat(session.facts().reportVersion()).isEqualTo(1);
  }

  @Test
  void staysOpenUntilAMovedDeadlineWhenReopenedBeforeIt() {
    PmoSession session = completeSession(1);
    session.submit(IN_TIME, "ks.99000001", null);
    session.reopen(IN_TIME, "ks.99000001", "Lampiran keliru", IN_TIME.plusSeconds(604_800));

    session.moveDeadline(SessionFixture.dates(2));

    assertThat(session.window().lateWindowEndsAt()).isEqualTo(SessionFixture.dates(2).deadlineAt());
  }

  @Test
  void staysOpenForSevenDaysWhenReopenedAfterTheDeadline() {
    PmoSession session = completeSession(1);
    session.submit(IN_TIME, "ks.99000001", null);
    session.reopen(TOO_LATE, "kfsp.01", "Lampiran keliru", TOO_LATE.plusSeconds(604_800));

    assertThat(session.window().lateWindowEndsAt()).isEqualTo(TOO_LATE.plusSeconds(604_800));
  }

  @Test
  void reopensNoReportWhoseInstrumentIsIncomplete() {
    PmoSession session = openSession(1);
    session.missed();

    assertThatThrownBy(() -> session.reopen(TOO_LATE, "kfsp.01", "Sakit", TOO_LATE))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("sesi tambahan");
  }

  @Test
  void asksForEverySectionOfItsKind() {
    assertThat(SectionsComplete.check(openSession(1).sections())).hasSize(3);
    assertThat(SectionsComplete.check(openSession(2).sections())).hasSize(2);
    assertThat(SectionsComplete.check(completeSession(1).sections())).isEmpty();
    assertThat(SectionsComplete.check(completeSession(2).sections())).isEmpty();
  }

  @Test
  void asksForTheEvidenceOfThePolicy() {
    assertThat(RequiredEvidence.check(Set.of("RECORDING"), Set.of("DOCUMENTATION")))
        .extracting(FieldError::field)
        .containsExactly("attachments");
    assertThat(RequiredEvidence.check(Set.of("DOCUMENTATION"), Set.of("DOCUMENTATION", "OTHER")))
        .isEmpty();
  }

  @Test
  void asksForAReasonToReopen() {
    assertThat(ReopeningReason.check("Sakit")).hasSize(1);
    assertThat(ReopeningReason.check("Kepala sekolah sakit")).isEmpty();
  }
}
