package id.estafet.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

  @ParameterizedTest
  @CsvSource({
    "2023-09-01, tinggal 19 hari, LATER",
    "2023-09-16, tinggal 4 hari, LATER",
    "2023-09-17, tinggal 3 hari, SOON",
    "2023-09-19, besok, SOON",
    "2023-09-20, hari ini, TODAY",
    "2023-09-21, terlambat 1 hari, OVERDUE",
    "2023-10-02, terlambat 12 hari, OVERDUE",
  })
  void saysHowFarTheDayIsAway(LocalDate today, String words, Due.Nearness nearness) {
    LocalDate deadline = LocalDate.of(2023, 9, 20);

    Due due = Due.on(deadline, today);

    assertThat(due).isEqualTo(new Due(deadline, words, nearness));
  }
}
