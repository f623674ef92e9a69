package id.estafet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimerSpreadTest {

  private static final LocalDate DAY = LocalDate.of(2023, 8, 1);

  @Test
  void staysTheSameForASchool() {
    assertThat(TimerSpread.openingOf("99000001", DAY))
        .isEqualTo(TimerSpread.openingOf("99000001", DAY))
        .isEqualTo(Instant.parse("2023-07-31T21:11:13Z"));
  }

  @Test
  void staysWithinTheSmallHoursOfTheDay() {
    assertThat(schools())
        .map(npsn -> TimerSpread.openingOf(npsn, DAY).atZone(ProgrammeTime.ZONE))
        .allSatisfy(
            opening -> {
              assertThat(opening.toLocalDate()).isEqualTo(DAY);
              assertThat(opening.toLocalTime())
                  .isBetween(LocalTime.of(0, 5), LocalTime.of(4, 59, 59));
            });
  }

  @Test
  void givesNoSecondMoreThanAHandfulOfTwentyThousandSchools() {
    // when
    Map<Instant, Long> schoolsOfSecond =
        schools().stream()
            .map(npsn -> TimerSpread.openingOf(npsn, DAY))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    // then
    assertThat(schoolsOfSecond.values()).allMatch(count -> count <= 12);
  }

  private static List<String> schools() {
    return IntStream.range(0, 20_000).mapToObj(i -> String.valueOf(20_500_000 + i)).toList();
  }
}
