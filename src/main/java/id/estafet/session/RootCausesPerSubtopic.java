package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9 C: each chosen subtopic has one to four root causes, and no other has any. */
final class RootCausesPerSubtopic {

  private static final String FIELD = "rootCauses";
  private static final int MOST = 4;

  private RootCausesPerSubtopic() {}

  static List<FieldError> check(List<SubtopicChoice> subtopics, List<RootCause> rootCauses) {
    FormCheck check = FormCheck.of("session");
    List<String> chosen =
        subtopics.stream()
            .map(SubtopicChoice::code)
            .filter(code -> code != null)
            .distinct()
            .toList();
    for (String code : chosen) {
      long found = rootCauses.stream().filter(cause -> code.equals(cause.subtopicCode())).count();
      check.expect(
          found >= 1 && found <= MOST, FIELD, "session.rootCauses.number", code, found, MOST);
    }
    for (int row = 0; row < rootCauses.size(); row++) {
      String code = rootCauses.get(row).subtopicCode();
      String field = FIELD + "[" + row + "].subtopicCode";
      check.required(field, code);
      check.expect(
          code == null || chosen.contains(code),
          field,
          "session.rootCauses.notChosen",
          row + 1,
          code);
    }
    return check.errors();
  }
}
