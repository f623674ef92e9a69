package id.estafet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.calendar.Half;
import id.estafet.platform.text.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"99000001:2023:1", "00000017:2023:6", "P9970421:2024:3", "99000001:2023:X12"})
  void readsWhatItWrites(String key) {
    assertThat(SessionKey.parse(key)).hasToString(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "99000001",
        "99000001:2023:0",
        "99000001:2023:7",
        "99000001:23:1",
        "99000001:2023:01",
        "99000001:2023:X01",
        "99000001:0023:1",
        "a b:2023:1"
      })
  void knowsNoSessionOfAnotherForm(String key) {
    assertThatThrownBy(() -> SessionKey.parse(key)).isInstanceOf(NotFound.class);
  }

  @Test
  void knowsNoCycleOfAnotherForm() {
    assertThatThrownBy(() -> CycleKey.parse("99000001:0023:A")).isInstanceOf(NotFound.class);
  }

  @Test
  void belongsToACycle() {
    assertThat(CycleKey.of(SessionKey.parse("99000001:2023:3"))).hasToString("99000001:2023:A");
    assertThat(CycleKey.of(SessionKey.parse("99000001:2023:4"))).hasToString("99000001:2023:B");
  }

  @Test
  void hasThreeSessionsACycle() {
    assertThat(CycleKey.parse("99000001:2023:B").sessions())
        .extracting(SessionKey::number)
        .containsExactly(4, 5, 6);
  }

  @Test
  void continuesInTheNextSchoolYear() {
    assertThat(CycleKey.parse("99000001:2023:B").next())
        .isEqualTo(new CycleKey("99000001", 2024, Half.A));
  }
}
