package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Stage 2 of section 9 C as a whole: subtopics, student behaviour and root causes. */
final class FoundRootCauses {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 1000;
  private static final int BEHAVIOUR = 2000;

  private FoundRootCauses() {}

  static List<FieldError> check(
      RootCauseAnswers answers, List<LearningData> reflectedOn, Catalogue catalogue) {
    FormCheck check =
        FormCheck.of("session")
            .all(OneOrTwoSubtopics.check(answers.subtopics(), catalogue))
            .optionalText("studentBehaviour", answers.studentBehaviour(), BEHAVIOUR)
            .required("rootCauses", answers.rootCauses())
            .all(RootCausesPerSubtopic.check(answers.subtopics(), answers.rootCauses()));
    for (int row = 0; row < answers.rootCauses().size(); row++) {
      RootCause cause = answers.rootCauses().get(row);
      String field = "rootCauses[" + row + "]";
      check
          .text(field + ".description", cause.description(), SHORTEST, LONGEST)
          .all(RootCauseEvidence.check(field, cause, reflectedOn))
          .all(ReportCardIndicator.check(field, cause));
    }
    return check.errors();
  }
}
