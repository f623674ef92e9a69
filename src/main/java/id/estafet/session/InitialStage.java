package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Section 9 B as a whole: what a reflection on learning has to say. */
final class InitialStage {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 2000;
  private static final int SOURCE = 300;
  private static final int STRENGTH = 1000;

  private InitialStage() {}

  static List<FieldError> check(ReflectionAnswers answers, LocalDate today) {
    FormCheck check = FormCheck.of("session");
    sources(check, answers);
    check.text("schoolCharacteristics", answers.schoolCharacteristics(), SHORTEST, LONGEST);
    strengths(check, answers.strengths());
    check.optionalText("hopes", answers.hopes(), LONGEST);
    vision(check, answers);
    check
        .text("learningFindings", answers.learningFindings(), SHORTEST, LONGEST)
        .all(TargetsOfGoals.check(answers.goals(), answers.targets()))
        .required("reflectionDate", answers.reflectionDate());
    if (answers.reflectionDate() != null) {
      check.expect(
          !answers.reflectionDate().isAfter(today),
          "reflectionDate",
          "session.reflectionDate.inFuture",
          ProgrammeTime.date(answers.reflectionDate()));
    }
    return check.all(PrincipalAndTeacherReflect.check(answers.reflectionParticipants())).errors();
  }

  private static void sources(FormCheck check, ReflectionAnswers answers) {
    check
        .required("dataSources", answers.dataSources())
        .expect(
            new HashSet<>(answers.dataSources()).size() == answers.dataSources().size(),
            "dataSources",
            "session.dataSources.twice")
        .optionalText("otherSource", answers.otherSource(), SOURCE);
    if (answers.dataSources().contains(LearningData.OTHER)) {
      check.required("otherSource", answers.otherSource());
    }
  }

  private static void strengths(FormCheck check, List<Strength> strengths) {
    check.required("strengths", strengths);
    for (int row = 0; row < strengths.size(); row++) {
      check.text("strengths[" + row + "].text", strengths.get(row).text(), 1, STRENGTH);
    }
  }

  private static void vision(FormCheck check, ReflectionAnswers answers) {
    check
        .required("visionFit", answers.visionFit())
        .optionalText("visionNote", answers.visionNote(), LONGEST);
    if (answers.visionFit() != null && answers.visionFit() != VisionFit.FITS) {
      check.required("visionNote", answers.visionNote());
    }
  }
}
