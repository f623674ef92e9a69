package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/**
 * Section 9 C: a root cause is seen in one of the data that the school reflected on; without a
 * reflection (R13) in any.
 */
final class RootCauseEvidence {

  private RootCauseEvidence() {}

  /**
   * @param reflectedOn empty when the reflection was overridden
   */
  static List<FieldError> check(String row, RootCause cause, List<LearningData> reflectedOn) {
    FormCheck check =
        FormCheck.of("session").required(row + ".evidenceSource", cause.evidenceSource());
    if (cause.evidenceSource() != null && !reflectedOn.isEmpty()) {
      check.expect(
          reflectedOn.contains(cause.evidenceSource()),
          row + ".evidenceSource",
          "session.evidenceSource.notReflected",
          cause.evidenceSource().label());
    }
    return check.errors();
  }
}
