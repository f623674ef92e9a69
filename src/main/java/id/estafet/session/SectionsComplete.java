package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9: the report has every section that its session asks for. */
final class SectionsComplete {

  private static final String FIELD = "submitConfirmed";

  private SectionsComplete() {}

  static List<FieldError> check(Sections sections) {
    return FormCheck.of("session")
        .expect(sections.heldDate() != null, FIELD, "session.incomplete.basicInfo")
        .expect(
            !sections.planningIncluded() || sections.hasRootCauses(),
            FIELD,
            "session.incomplete.rootCauses")
        .expect(
            !sections.planningIncluded() || sections.hasAgreement(),
            FIELD,
            "session.incomplete.solutions")
        .expect(
            !sections.reflectionIncluded() || sections.hasImplementation(),
            FIELD,
            "session.incomplete.implementation")
        .errors();
  }
}
