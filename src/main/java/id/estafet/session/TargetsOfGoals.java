package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9 B: one to five goals and as many targets, each target measuring one of the goals. */
final class TargetsOfGoals {

  private static final int MOST = 5;
  private static final int SHORTEST = 1;
  private static final int LONGEST = 1000;
  private static final int MEASURE = 500;

  private TargetsOfGoals() {}

  static List<FieldError> check(List<Goal> goals, List<Target> targets) {
    FormCheck check =
        FormCheck.of("session").rows("goals", goals, 1, MOST).rows("targets", targets, 1, MOST);
    for (int row = 0; row < goals.size(); row++) {
      check.text("goals[" + row + "].text", goals.get(row).text(), SHORTEST, LONGEST);
    }
    for (int row = 0; row < targets.size(); row++) {
      Target target = targets.get(row);
      String field = "targets[" + row + "]";
      check
          .text(field + ".text", target.text(), SHORTEST, LONGEST)
          .text(field + ".indicator", target.indicator(), 1, MEASURE)
          .optionalNumber(field + ".baseline", target.baseline())
          .optionalNumber(field + ".target", target.target())
          .required(field + ".goalRef", target.goalRef());
      if (target.goalRef() != null) {
        check.expect(
            target.goalRef() >= 1 && target.goalRef() <= goals.size(),
            field + ".goalRef",
            "session.goalRef.unknown",
            row + 1,
            target.goalRef());
      }
    }
    return check.errors();
  }
}
