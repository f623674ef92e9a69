package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/**
 * Section 5.6: a solution is urgent, can be done in six months and supports the goals; a note
 * explains what it is not.
 */
final class SolutionPassesTests {

  private static final int LONGEST = 1000;

  private SolutionPassesTests() {}

  static List<FieldError> check(String row, Solution solution, int goals) {
    FormCheck check =
        FormCheck.of("session")
            .required(row + ".horizon", solution.horizon())
            .optionalText(row + ".note", solution.note(), LONGEST);
    boolean passes =
        solution.isUrgent() && solution.isFeasibleSixMonths() && solution.supportsGoals();
    check.expect(passes || solution.note() != null, row + ".note", "session.solution.noteMissing");
    if (solution.supportsGoals() && goals > 0) {
      check
          .required(row + ".goalRef", solution.goalRef())
          .expect(
              solution.goalRef() == null
                  || (solution.goalRef() >= 1 && solution.goalRef() <= goals),
              row + ".goalRef",
              "session.solution.goalUnknown",
              solution.goalRef());
    }
    return check.errors();
  }
}
