package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/**
 * A follow-up belongs to a chosen subtopic and to a solution with a short horizon (W1, section 9).
 * One that is added later may do without the solution, since it can answer a changed subtopic.
 */
final class FollowsThePlan {

  private FollowsThePlan() {}

  static List<FieldError> check(String row, FollowUpDraft draft, AgreementTerms terms) {
    FormCheck check = FormCheck.of("followup");
    if (draft.subtopicCode() != null) {
      check.expect(
          terms.subtopics().contains(draft.subtopicCode()),
          row + ".subtopicCode",
          "followup.subtopic.notChosen",
          draft.subtopicCode());
    }
    if (draft.solutionRef() != null) {
      check.expect(
          terms.shortSolutions().contains(draft.solutionRef()),
          row + ".solutionRef",
          "followup.solution.notShort",
          draft.solutionRef());
    } else if (!terms.addition()) {
      check.required(row + ".solutionRef", null);
    }
    return check.errors();
  }
}
