package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;
import java.util.regex.Pattern;

/** Section 9 C: what is seen in the Rapor Pendidikan names its indicator and level. */
final class ReportCardIndicator {

  private static final Pattern INDICATOR = Pattern.compile("^[A-E](\\.[0-9]{1,2}){1,3}$");
  private static final int DEEPEST = 2;

  private ReportCardIndicator() {}

  static List<FieldError> check(String row, RootCause cause) {
    FormCheck check = FormCheck.of("session");
    if (cause.evidenceSource() == LearningData.EDUCATION_REPORT_CARD) {
      check
          .required(row + ".rpIndicator", cause.rpIndicator())
          .required(row + ".rpLevel", cause.rpLevel());
    }
    return check
        .expect(
            cause.rpIndicator() == null || INDICATOR.matcher(cause.rpIndicator()).matches(),
            row + ".rpIndicator",
            "session.rpIndicator.malformed",
            cause.rpIndicator())
        .expect(
            cause.rpLevel() == null || (cause.rpLevel() >= 1 && cause.rpLevel() <= DEEPEST),
            row + ".rpLevel",
            "session.rpLevel.range")
        .errors();
  }
}
