package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9: the report has every section that its session asks for. */
final class SectionsComplete {

  private static final String FIELD = "submitConfirmed";

  private SectionsComplete() {}

  static List<FieldError> check(PmoSession session) {
    return FormCheck.of("session")
        .expect(session.heldDate() != null, FIELD, "session.incomplete.basicInfo")
        .expect(
            !session.planningIncluded() || session.hasRootCauses(),
            FIELD,
            "session.incomplete.rootCauses")
        .expect(
            !session.planningIncluded() || session.hasAgreement(),
            FIELD,
            "session.incomplete.solutions")
        .expect(
            !session.reflectionIncluded() || session.hasImplementation(),
            FIELD,
            "session.incomplete.implementation")
        .errors();
  }
}
