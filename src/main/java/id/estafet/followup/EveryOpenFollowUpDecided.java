package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Section 10: at the end of a cycle each open follow-up is closed or carried over (R24). */
final class EveryOpenFollowUpDecided {

  private static final int REASON = 1000;

  private EveryOpenFollowUpDecided() {}

  static List<FieldError> check(
      Map<UUID, FollowUp> open, List<DecisionRow> decisions, NextCycle next) {
    FormCheck check = FormCheck.of("followup");
    Set<UUID> undecided = new HashSet<>(open.keySet());
    for (int row = 0; row < decisions.size(); row++) {
      DecisionRow decision = decisions.get(row);
      String field = "decisions[" + row + "]";
      check
          .expect(
              undecided.remove(decision.followUpId()),
              field + ".followUpId",
              "followup.decision.unknown",
              row + 1)
          .required(field + ".decision", decision.decision())
          .optionalText(field + ".reason", decision.reason(), REASON);
      if (decision.decision() == ClosingDecision.DISCONTINUED) {
        check.required(field + ".reason", decision.reason());
      }
      if (decision.decision() == ClosingDecision.CARRY_OVER) {
        check.all(newEnd(field + ".newEndDate", decision, next));
      }
    }
    undecided.forEach(
        id -> check.expect(false, "decisions", "followup.decision.missing", open.get(id).title()));
    return check.errors();
  }

  private static List<FieldError> newEnd(String field, DecisionRow decision, NextCycle next) {
    if (decision.newEndDate() == null) {
      return List.of();
    }
    return FormCheck.of("followup")
        .all(
            EndsWithinSixMonths.check(
                field, decision.newEndDate(), EndsWithinSixMonths.latestEnd(next.start())))
        .expect(
            !decision.newEndDate().isBefore(next.start()),
            field,
            "followup.newEndDate.beforeCycle",
            ProgrammeTime.date(decision.newEndDate()),
            ProgrammeTime.date(next.start()))
        .errors();
  }
}
