package id.estafet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormCheckTest {

  private final FormCheck check = FormCheck.of("session");

  @Test
  void passesAFormWithoutErrors() {
    check.required("place", "Ruang guru").refuse();

    assertThat(check.errors()).isEmpty();
  }

  @Test
  void namesTheFieldThatIsMissing() {
    check.required("place", "  ");

    assertThat(check.errors())
        .containsExactly(new FieldError("place", "Tempat belum diisi. Mohon dilengkapi."));
  }

  @Test
  void namesTheRowAsPeopleCount() {
    check.required("goals[1].text", null);

    assertThat(check.errors())
        .containsExactly(
            new FieldError(
                "goals[1].text", "Tujuan sekolah (baris 2) belum diisi. Mohon dilengkapi."));
  }

  @Test
  void acceptsTextsAtBothLimits() {
    check.text("place", "12345", 5, 10).text("place", "1234567890", 5, 10);

    assertThat(check.errors()).isEmpty();
  }

  @Test
  void refusesTextsBeyondEitherLimit() {
    check.text("place", "1234", 5, 10).text("place", "12345678901", 5, 10);

    assertThat(check.errors())
        .extracting(FieldError::message)
        .containsExactly(
            "Tempat terlalu singkat (4 huruf). Mohon tulis paling sedikit 5 huruf.",
            "Tempat terlalu panjang (11 huruf). Mohon ringkas menjadi paling banyak 10 huruf.");
  }

  @Test
  void keepsWhatAnotherCapabilityRefuses() {
    check.collect(
        () -> {
          throw new InvalidInput("mode", "Moda belum diisi.");
        });

    assertThatThrownBy(check::refuse)
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Moda belum diisi.");
  }

  @Test
  void makesEmptyAnswersRegular() {
    assertThat(Entered.text("  ")).isNull();
    assertThat(Entered.text(" Ruang guru ")).isEqualTo("Ruang guru");
    assertThat(Entered.rows(null)).isEqualTo(List.of());
    assertThat(Entered.number(new BigDecimal("52.00"))).isEqualTo(new BigDecimal("52"));
    assertThat(Entered.number(new BigDecimal("100"))).isEqualTo(new BigDecimal("100"));
    assertThat(Entered.number(new BigDecimal("2.50"))).isEqualTo(new BigDecimal("2.5"));
  }
}
