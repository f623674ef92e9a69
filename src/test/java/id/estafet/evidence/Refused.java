package id.estafet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What somebody is told whose evidence is not taken. */
final class Refused {

  private Refused() {}

  static void assertRefused(String field, String message, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.field()).isEqualTo(field))
                    .extracting(FieldError::message)
                    .asString()
                    .startsWith(message));
  }
}
