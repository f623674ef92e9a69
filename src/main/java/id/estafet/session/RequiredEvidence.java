package id.estafet.session;

import id.estafet.evidence.AttachmentKind;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;
import java.util.Set;

/** R10: the report has the evidence that the policy asks for, a recording or documentation. */
final class RequiredEvidence {

  private RequiredEvidence() {}

  static List<FieldError> check(Set<String> required, Set<String> present) {
    FormCheck check = FormCheck.of("session");
    required.stream()
        .sorted()
        .forEach(
            kind ->
                check.expect(
                    present.contains(kind),
                    "attachments",
                    "session.evidence.missing",
                    AttachmentKind.valueOf(kind).label()));
    return check.errors();
  }
}
