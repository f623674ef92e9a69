package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.ArrayList;
import java.util.List;

/** Section 9 C: each root cause has a solution, or a note says why not. */
final class SolutionsCoverRootCauses {

  private static final int LONGEST = 1000;

  private SolutionsCoverRootCauses() {}

  static List<FieldError> check(List<Solution> solutions, int rootCauses, String note) {
    FormCheck check = FormCheck.of("session").optionalText("rootCauseNote", note, LONGEST);
    for (int row = 0; row < solutions.size(); row++) {
      Integer ref = solutions.get(row).rootCauseRef();
      String field = "solutions[" + row + "].rootCauseRef";
      check
          .required(field, ref)
          .expect(
              ref == null || (ref >= 1 && ref <= rootCauses),
              field,
              "session.solution.rootCauseUnknown",
              ref);
    }
    List<String> uncovered = new ArrayList<>();
    for (int number = 1; number <= rootCauses; number++) {
      int cause = number;
      if (solutions.stream()
          .noneMatch(solution -> Integer.valueOf(cause).equals(solution.rootCauseRef()))) {
        uncovered.add(String.valueOf(number));
      }
    }
    return check
        .expect(
            uncovered.isEmpty() || note != null,
            "rootCauseNote",
            "session.rootCauseNote.missing",
            String.join(", ", uncovered))
        .errors();
  }
}
