package id.estafet.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndsWithinSixMonthsTest {

  private static final LocalDate LATEST =
      EndsWithinSixMonths.latestEnd(FollowUpFixture.CYCLE_START);

  @Test
  void acceptsTheLastDayOfTheSixthMonth() {
    assertThat(check(LocalDate.of(2024, 1, 31))).isEmpty();
  }

  @Test
  void acceptsTheDaySixMonthsAfterTheStart() {
    assertThat(check(LocalDate.of(2024, 2, 1))).isEmpty();
  }

  @Test
  void refusesTheDayAfter() {
    assertThat(check(LocalDate.of(2024, 2, 2)))
        .containsExactly(
            new FieldError(
                "followUps[0].endDate",
                "Tanggal selesai 2 Februari 2024 melewati enam bulan sejak awal siklus."
                    + " Mohon pilih tanggal paling lambat 1 Februari 2024."));
  }

  @Test
  void refusesSevenMonths() {
    assertThat(check(LocalDate.of(2024, 2, 29))).hasSize(1);
  }

  private static List<FieldError> check(LocalDate end) {
    return EndsWithinSixMonths.check("followUps[0].endDate", end, LATEST);
  }
}
