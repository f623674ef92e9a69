package id.estafet.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FilingWindowTest {

  private final FilingWindow session3 = window(3);

  @Test
  void isInTimeInTheLastSecondOf20December() {
    assertThat(session3.late(Instant.parse("2023-12-20T23:59:59+07:00"))).isFalse();
    assertThat(session3.late(Instant.parse("2023-12-20T23:59:59.999+07:00"))).isFalse();
  }

  @Test
  void isLateAtMidnightOf21December() {
    assertThat(session3.late(Instant.parse("2023-12-21T00:00:00+07:00"))).isTrue();
  }

  @Test
  void acceptsALateReportFor14Days() {
    assertThat(session3.accepts(Instant.parse("2024-01-03T23:59:59+07:00"))).isTrue();
    assertThat(session3.accepts(Instant.parse("2024-01-04T00:00:00+07:00"))).isFalse();
  }

  @Test
  void isInTimeOn10JulyAlthoughTheNextSchoolYearHasBegun() {
    assertThat(window(6).late(Instant.parse("2024-07-10T23:59:59+07:00"))).isFalse();
    assertThat(SessionFixture.plannedSession(6).facts().key().startYear()).isEqualTo(2023);
  }

  @Test
  void countsTheSecondsOfJakartaForSchoolsInTheEast() {
    assertThat(session3.late(Instant.parse("2023-12-21T01:59:59+09:00"))).isFalse();
  }

  private static FilingWindow window(int number) {
    return SessionFixture.plannedSession(number).window().filing();
  }
}
