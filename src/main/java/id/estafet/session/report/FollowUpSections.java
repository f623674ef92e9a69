package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.RecordedReflection;
import id.estafet.session.PlanFacts;
import id.estafet.session.SessionKey;
import java.util.List;

/** Puts sections D and E into words: what was agreed to be done, and how it went (stage 4). */
final class FollowUpSections {

  private FollowUpSections() {}

  /** Null when the cycle has none. */
  static List<ReportDocument.FollowUp> followUps(ReportSource source) {
    List<AgreedFollowUp> agreed = source.followUps();
    return agreed.isEmpty()
        ? null
        : agreed.stream().map(followUp -> followUp(source, followUp)).toList();
  }

  /** Null when the session had nothing to reflect on. */
  static List<ReportDocument.FollowUpReflection> reflections(ReportSource source) {
    List<RecordedReflection> recorded = source.instrument().followUpReflections();
    return recorded.isEmpty()
        ? null
        : recorded.stream().map(reflection -> reflection(source, reflection)).toList();
  }

  private static ReportDocument.FollowUp followUp(ReportSource source, AgreedFollowUp followUp) {
    return new ReportDocument.FollowUp(
        source.subtopicLabel(followUp.subtopicCode()),
        solution(source.instrument().plan(), followUp.solutionRef()),
        followUp.goal(),
        followUp.activity(),
        followUp.successIndicator(),
        measure(followUp),
        ReportWords.date(followUp.startDate()) + " – " + ReportWords.date(followUp.endDate()),
        followUp.people().stream()
            .map(person -> person.name() + " – " + person.roleInAction())
            .toList(),
        String.join(", ", followUp.otherParties()),
        followUp.resources(),
        source.statuses().get(followUp.id()).label(),
        followUp.originId() == null
            ? null
            : text("session-report.formerCycle", SessionKey.parse(followUp.agreedIn()).number()));
  }

  private static String solution(PlanFacts plan, Integer number) {
    boolean known =
        plan != null && number != null && number >= 1 && number <= plan.solutions().size();
    return known ? plan.solutions().get(number - 1).text() : null;
  }

  private static String measure(AgreedFollowUp followUp) {
    String baseline = ReportWords.number(followUp.baseline());
    String target = ReportWords.number(followUp.targetValue());
    String unit = followUp.indicatorUnit() == null ? "" : " " + followUp.indicatorUnit();
    if (target == null) {
      return baseline == null ? null : text("session-report.measure.from", baseline + unit);
    }
    return baseline == null
        ? text("session-report.measure.to", target + unit)
        : text("session-report.measure.fromTo", baseline, target + unit);
  }

  private static ReportDocument.FollowUpReflection reflection(
      ReportSource source, RecordedReflection said) {
    return new ReportDocument.FollowUpReflection(
        title(source, said),
        said.implementationQuality().label(),
        said.whatWentWell(),
        said.whatNotYet(),
        obstacle(said),
        said.obstacleSolution(),
        said.escalate() ? escalation(source) : null,
        said.newStatus().label(),
        null,
        said.progressPercent() == null ? null : said.progressPercent() + "%",
        said.lessonLearned());
  }

  private static String title(ReportSource source, RecordedReflection said) {
    int number = source.numberOf(said.followUpId());
    if (number == 0) {
      return text("session-report.followUp.otherCycle");
    }
    String activity = source.followUps().get(number - 1).activity();
    return text("session-report.followUp", number) + " · " + activity;
  }

  private static String obstacle(RecordedReflection said) {
    return said.obstacle() == null || said.obstacleCategory() == null
        ? said.obstacle()
        : said.obstacle() + " (" + said.obstacleCategory().label() + ")";
  }

  /** R16: SMA and SLB belong to the province, all others to the regency. */
  private static String escalation(ReportSource source) {
    return text(
        source.school().level().servedByProvince()
            ? "session-report.escalated.province"
            : "session-report.escalated.regency");
  }
}
