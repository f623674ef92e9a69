package id.estafet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTest {

  @ParameterizedTest
  @CsvSource({"1, A", "2, A", "3, A", "4, B", "5, B", "6, B"})
  void holdsThreeSessions(int number, Half half) {
    assertThat(Half.of(number)).isEqualTo(half);
    assertThat(half.sessionNumbers()).hasSize(3).contains(number);
  }

  @Test
  void doesNotHoldASeventhSession() {
    assertThatThrownBy(() -> Half.of(7))
        .hasMessage("Expected a session number from 1 to 6, but got '7'");
  }
}
