package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** R07: a follow-up says its goal, activity, indicator, time and the people with their roles. */
final class CompleteFollowUp {

  private static final int SHORTEST = 10;
  private static final int TEXT = 1000;
  private static final int LONG_TEXT = 2000;
  private static final int UNIT = 60;

  private CompleteFollowUp() {}

  static List<FieldError> check(String row, FollowUpDraft draft) {
    return FormCheck.of("followup")
        .required(row + ".subtopicCode", draft.subtopicCode())
        .text(row + ".goal", draft.goal(), SHORTEST, TEXT)
        .text(row + ".activity", draft.activity(), SHORTEST, LONG_TEXT)
        .text(row + ".successIndicator", draft.successIndicator(), SHORTEST, TEXT)
        .optionalText(row + ".indicatorUnit", draft.indicatorUnit(), UNIT)
        .optionalNumber(row + ".baseline", draft.baseline())
        .optionalNumber(row + ".targetValue", draft.targetValue())
        .required(row + ".startDate", draft.startDate())
        .required(row + ".endDate", draft.endDate())
        .required(row + ".people", draft.people())
        .all(PeopleWithRoles.check(row + ".people", draft.people()))
        .optionalText(row + ".otherParties", draft.otherParties(), TEXT)
        .optionalText(row + ".resources", draft.resources(), TEXT)
        .errors();
  }
}
