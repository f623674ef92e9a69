package id.estafet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023/2024",
        "2023-2024",
        "TP 2023-2024",
        "TP 2023/2024",
        "TA 2023/2024",
        "tp. 2023-2024",
        " 2023 / 2024 "
      })
  void readsEveryWayPeopleWriteIt(String text) {
    assertThat(SchoolYear.parse(text)).isEqualTo(new SchoolYear(2023));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2023", "2023/2025", "2024/2023", "23/24", "20231", "2023/2024/2025"})
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> SchoolYear.parse(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Tahun ajaran \"" + text + "\" tidak dikenal. Tulis misalnya 2023/2024.");
  }

  @Test
  void refusesAnAbsentText() {
    assertThatThrownBy(() -> SchoolYear.parse(null)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void isLabelledWithBothYears() {
    assertThat(new SchoolYear(2023).label()).isEqualTo("2023/2024");
  }

  @Test
  void beginsInJuly() {
    assertThat(new SchoolYear(2023).firstDay()).isEqualTo("2023-07-01");
  }

  @Test
  void refusesANumberThatIsNoYear() {
    assertThatThrownBy(() -> new SchoolYear(23))
        .hasMessage("Expected the first year of a school year, but got '23'");
  }
}
