package id.estafet.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void waitsTwiceAsLongEachTime() {
    assertThat(IntStream.rangeClosed(1, 4).mapToObj(BackOff::after))
        .containsExactly(minutes(1), minutes(2), minutes(4), minutes(8));
  }

  @Test
  void neverWaitsLongerThanSixHours() {
    assertThat(IntStream.rangeClosed(10, 20).mapToObj(BackOff::after))
        .containsOnly(Optional.of(Duration.ofHours(6)));
  }

  @Test
  void givesUpAfterMoreThanThreeDays() {
    Duration tried =
        IntStream.rangeClosed(1, 20)
            .mapToObj(attempt -> BackOff.after(attempt).orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(tried).isGreaterThan(Duration.ofDays(3));
    assertThat(BackOff.after(21)).isEmpty();
  }

  private static Optional<Duration> minutes(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }
}
