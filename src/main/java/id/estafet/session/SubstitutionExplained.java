package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** R01: somebody else than the policy's facilitator may lead, with a reason. */
final class SubstitutionExplained {

  private static final int LONGEST_NAME = 150;

  private SubstitutionExplained() {}

  static List<FieldError> check(String substitute, String reason) {
    return FormCheck.of("session")
        .optionalText("substituteFacilitator", substitute, LONGEST_NAME)
        .all(GivenReason.check("substitutionReason", reason))
        .expect(
            substitute == null || reason != null,
            "substitutionReason",
            "session.substitution.reasonMissing")
        .errors();
  }
}
