package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.session.Attendee;
import id.estafet.session.Confirmation;
import id.estafet.session.Goal;
import id.estafet.session.LearningData;
import id.estafet.session.PlanChangeFacts;
import id.estafet.session.PlanFacts;
import id.estafet.session.ReflectionAnswers;
import id.estafet.session.RootCause;
import id.estafet.session.Solution;
import id.estafet.session.SubtopicChoice;
import id.estafet.session.SupervisorReflectionAnswers;
import java.util.List;

/** Puts sections B and C into words: the reflection on learning and the plan (stages 1 to 3). */
final class StageSections {

  private StageSections() {}

  /** Null when the school neither reflected nor was allowed to go on without (R13). */
  static ReportDocument.InitialStage initialStage(ReportSource source) {
    ReflectionAnswers reflection = source.instrument().reflection();
    String override = source.instrument().session().overrideReason();
    if (reflection == null) {
      return override == null ? null : overridden(override, supervisor(source));
    }
    return new ReportDocument.InitialStage(
        ReportWords.date(reflection.reflectionDate()),
        override,
        reflection.reflectionParticipants().stream()
            .map(one -> new ReportDocument.Participant(one.name(), one.role().label(), null))
            .toList(),
        reflection.dataSources().stream().map(data -> source(data, reflection)).toList(),
        reflection.schoolCharacteristics(),
        reflection.strengths().stream()
            .map(
                strength ->
                    new ReportDocument.Strength(
                        strength.text(),
                        strength.assetType() == null ? null : strength.assetType().label()))
            .toList(),
        reflection.hopes(),
        reflection.visionFit().label(),
        reflection.visionNote(),
        reflection.learningFindings(),
        reflection.goals().stream().map(Goal::text).toList(),
        reflection.targets().stream()
            .map(
                target ->
                    new ReportDocument.Target(
                        target.text(),
                        String.valueOf(target.goalRef()),
                        target.indicator(),
                        ReportWords.number(target.baseline()),
                        ReportWords.number(target.target())))
            .toList(),
        supervisor(source));
  }

  /** Null while the cycle has no plan. */
  static ReportDocument.AdvancedStage advancedStage(ReportSource source) {
    PlanFacts plan = source.instrument().plan();
    if (plan == null) {
      return null;
    }
    PlanChangeFacts change = source.instrument().planChange();
    List<SubtopicChoice> chosen = source.instrument().subtopics();
    return new ReportDocument.AdvancedStage(
        (chosen.isEmpty() ? plan.subtopics() : chosen)
            .stream().map(choice -> subtopic(source, choice)).toList(),
        change == null ? null : change.subtopicChangeReason(),
        plan.studentBehaviour(),
        plan.rootCauses().stream().map(StageSections::rootCause).toList(),
        plan.solutions().stream().map(StageSections::solution).toList(),
        plan.rootCauseNote(),
        agreement(source, plan),
        plan.agreementNote());
  }

  static List<ReportDocument.Participant> attendees(List<Attendee> attendees) {
    return attendees.stream()
        .map(one -> new ReportDocument.Participant(one.name(), one.role().label(), one.nuptk()))
        .toList();
  }

  private static ReportDocument.InitialStage overridden(
      String reason, ReportDocument.SupervisorReflection supervisor) {
    return new ReportDocument.InitialStage(
        null, reason, null, null, null, null, null, null, null, null, null, null, supervisor);
  }

  private static ReportDocument.SupervisorReflection supervisor(ReportSource source) {
    SupervisorReflectionAnswers said = source.instrument().supervisorReflection();
    return said == null
        ? null
        : new ReportDocument.SupervisorReflection(
            said.supervisorReflection(), said.supervisorStrengths(), said.supervisorAdvice());
  }

  private static String source(LearningData data, ReflectionAnswers reflection) {
    return data == LearningData.OTHER && reflection.otherSource() != null
        ? reflection.otherSource()
        : data.label();
  }

  private static ReportDocument.Subtopic subtopic(ReportSource source, SubtopicChoice choice) {
    return source
        .catalogue()
        .apply(choice.code())
        .map(
            known ->
                new ReportDocument.Subtopic(
                    known.code(), known.name(), known.topic().name(), choice.reason()))
        .orElseGet(() -> new ReportDocument.Subtopic(choice.code(), null, null, choice.reason()));
  }

  private static ReportDocument.RootCause rootCause(RootCause cause) {
    return new ReportDocument.RootCause(
        cause.subtopicCode(),
        cause.description(),
        cause.evidenceSource().label(),
        cause.rpIndicator() == null
            ? null
            : text("session-report.indicatorLevel", cause.rpIndicator(), cause.rpLevel()));
  }

  private static ReportDocument.Solution solution(Solution solution) {
    String supported =
        solution.goalRef() == null
            ? ReportWords.yesOrNo(solution.supportsGoals())
            : String.valueOf(solution.goalRef());
    return new ReportDocument.Solution(
        solution.text(),
        String.valueOf(solution.rootCauseRef()),
        ReportWords.yesOrNo(solution.isUrgent()),
        ReportWords.yesOrNo(solution.isFeasibleSixMonths()),
        solution.supportsGoals() ? supported : ReportWords.yesOrNo(false),
        solution.horizon().label(),
        solution.note());
  }

  private static String agreement(ReportSource source, PlanFacts plan) {
    if (plan.agreedAt() == null) {
      return null;
    }
    if (plan.confirmation() == null) {
      return text("session-report.agreement.waiting");
    }
    String day = ReportWords.date(plan.confirmedAt(), source.school().zone());
    return plan.confirmation() == Confirmation.SILENCE
        ? text("session-report.agreement.silence", day)
        : text("session-report.agreement.by", source.name(plan.confirmedBy()), day);
  }
}
