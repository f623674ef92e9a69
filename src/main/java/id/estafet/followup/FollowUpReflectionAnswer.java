package id.estafet.followup;

import id.estafet.platform.text.Entered;
import java.util.UUID;

/**
 * What a session says about one follow-up (section 9 E).
 *
 * @param escalate the obstacle goes to a higher tier instead of having a solution in the school
 */
public record FollowUpReflectionAnswer(
    UUID followUpId,
    ImplementationQuality implementationQuality,
    String whatWentWell,
    String whatNotYet,
    String obstacle,
    ObstacleCategory obstacleCategory,
    String obstacleSolution,
    boolean escalate,
    FollowUpStatus newStatus,
    String statusReason,
    Integer progressPercent,
    String lessonLearned) {

  public FollowUpReflectionAnswer {
    whatWentWell = Entered.text(whatWentWell);
    whatNotYet = Entered.text(whatNotYet);
    obstacle = Entered.text(obstacle);
    obstacleSolution = Entered.text(obstacleSolution);
    statusReason = Entered.text(statusReason);
    lessonLearned = Entered.text(lessonLearned);
  }
}
