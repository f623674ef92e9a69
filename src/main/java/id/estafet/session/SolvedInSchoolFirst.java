package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** R15: who asks for support says what the school and its facilitator have tried (section 9 G). */
final class SolvedInSchoolFirst {

  private static final int SHORTEST = 10;
  private static final int LONGEST_TITLE = 150;
  private static final int SHORTEST_DESCRIPTION = 20;
  private static final int LONGEST = 2000;

  private SolvedInSchoolFirst() {}

  static List<FieldError> check(SupportAnswers answers) {
    if (!answers.needsSupport()) {
      return List.of();
    }
    return FormCheck.of("session")
        .text("supportTitle", answers.supportTitle(), SHORTEST, LONGEST_TITLE)
        .text("supportDescription", answers.supportDescription(), SHORTEST_DESCRIPTION, LONGEST)
        .required("supportCategory", answers.supportCategory())
        .text("effortsMade", answers.effortsMade(), SHORTEST, LONGEST)
        .required("urgency", answers.urgency())
        .errors();
  }
}
