package id.estafet.session;

import id.estafet.followup.FollowUpDraft;
import id.estafet.followup.FollowUpReflectionAnswer;
import id.estafet.platform.text.Entered;
import java.util.List;

/** How the follow-ups went (form reflect-on-implementation, sections 9 A, D, E and G). */
public record ImplementationAnswers(
    BasicInfo basicInfo,
    List<FollowUpReflectionAnswer> followUpReflections,
    boolean changePlan,
    List<SubtopicChoice> subtopics,
    String subtopicChangeReason,
    List<FollowUpDraft> followUps,
    String followUpAdditionReason,
    SupportAnswers support) {

  public ImplementationAnswers {
    basicInfo = basicInfo == null ? BasicInfo.NONE : basicInfo;
    followUpReflections = Entered.rows(followUpReflections);
    subtopics = Entered.rows(subtopics);
    subtopicChangeReason = Entered.text(subtopicChangeReason);
    followUps = Entered.rows(followUps);
    followUpAdditionReason = Entered.text(followUpAdditionReason);
    support = support == null ? SupportAnswers.NONE : support;
  }
}
