package id.estafet.session.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.session.InstrumentFixture;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CycleTimesTest {

  /** Its report is due on 20 September 2023. */
  private static final SessionFacts SESSION = InstrumentFixture.facts(1, SessionStatus.OPEN);

  private static final LocalDate SESSION_DAY = LocalDate.of(2023, 8, 22);

  @Test
  void waitsAWeekForTheSupervisorBeforeADistantSession() {
    assertThat(CycleTimes.supervisorDue(SESSION_DAY, at("2023-08-02T07:00")))
        .isEqualTo(at("2023-08-09T07:00"));
  }

  @Test
  void waitsForTheSupervisorOnlyUntilTheMorningOfTheSession() {
    assertThat(CycleTimes.supervisorDue(SESSION_DAY, at("2023-08-20T07:00")))
        .isEqualTo(at("2023-08-22T06:30"));
  }

  @Test
  void leavesTheSupervisorAnHourOnTheDayOfTheSession() {
    assertThat(CycleTimes.supervisorDue(SESSION_DAY, at("2023-08-22T09:00")))
        .isEqualTo(at("2023-08-22T10:00"));
  }

  @Test
  void waitsAWeekForConsentBeforeADistantDeadline() {
    assertThat(CycleTimes.confirmationDue(SESSION, at("2023-08-22T13:00")))
        .isEqualTo(at("2023-08-29T13:00"));
  }

  @Test
  void waitsForConsentOnlyUntilTheDayBeforeTheDeadline() {
    assertThat(CycleTimes.confirmationDue(SESSION, at("2023-09-17T13:00")))
        .isEqualTo(at("2023-09-19T23:59:59"));
  }

  @Test
  void leavesTheSupervisorADayWhenTheDeadlineIsPast() {
    assertThat(CycleTimes.confirmationDue(SESSION, at("2023-09-25T13:00")))
        .isEqualTo(at("2023-09-26T13:00"));
  }

  @Test
  void looksAfterTheReportEachMorningFromAWeekBeforeTheDeadlineOn() {
    assertThat(CycleTimes.reportReminders(SESSION)).isEqualTo("R/2023-09-12T23:30:00Z/P1D");
  }

  @Test
  void remindsOfTheSessionAWeekAndADayBefore() {
    assertThat(CycleTimes.sessionReminders(SESSION_DAY)).isEqualTo("R/2023-08-14T23:30:00Z/P6D");
  }

  private static Instant at(String moment) {
    return OffsetDateTime.parse(moment + "+07:00").toInstant();
  }
}
