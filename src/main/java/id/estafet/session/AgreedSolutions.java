package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Stage 3 of section 9 C as a whole: one to five solutions for the root causes found. */
final class AgreedSolutions {

  private static final int MOST = 5;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  private AgreedSolutions() {}

  static List<FieldError> check(SolutionAnswers answers, int rootCauses, int goals) {
    FormCheck check = FormCheck.of("session").rows("solutions", answers.solutions(), 1, MOST);
    for (int row = 0; row < answers.solutions().size(); row++) {
      Solution solution = answers.solutions().get(row);
      String field = "solutions[" + row + "]";
      check
          .text(field + ".text", solution.text(), SHORTEST, LONGEST)
          .all(SolutionPassesTests.check(field, solution, goals));
    }
    return check
        .all(
            SolutionsCoverRootCauses.check(
                answers.solutions(), rootCauses, answers.rootCauseNote()))
        .errors();
  }
}
