package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/**
 * Section 9 E: what ran well is told; what did not yet run has an obstacle, and that a solution or
 * a request to a higher tier.
 */
final class ReflectionContent {

  private static final int TEXT = 2000;
  private static final int REASON = 1000;

  private ReflectionContent() {}

  static List<FieldError> check(String row, FollowUpReflectionAnswer answer) {
    FormCheck check =
        FormCheck.of("followup")
            .required(row + ".implementationQuality", answer.implementationQuality())
            .required(row + ".newStatus", answer.newStatus())
            .optionalText(row + ".whatWentWell", answer.whatWentWell(), TEXT)
            .optionalText(row + ".whatNotYet", answer.whatNotYet(), TEXT)
            .optionalText(row + ".obstacle", answer.obstacle(), TEXT)
            .optionalText(row + ".obstacleSolution", answer.obstacleSolution(), TEXT)
            .optionalText(row + ".statusReason", answer.statusReason(), REASON)
            .optionalText(row + ".lessonLearned", answer.lessonLearned(), TEXT)
            .all(
                PlausibleProgress.check(
                    row + ".progressPercent", answer.newStatus(), answer.progressPercent()));
    if (answer.implementationQuality() == ImplementationQuality.WELL) {
      check.required(row + ".whatWentWell", answer.whatWentWell());
    }
    if (answer.implementationQuality() == ImplementationQuality.NOT_YET) {
      check
          .required(row + ".whatNotYet", answer.whatNotYet())
          .required(row + ".obstacle", answer.obstacle());
    }
    if (answer.obstacle() != null) {
      check
          .required(row + ".obstacleCategory", answer.obstacleCategory())
          .expect(
              answer.obstacleSolution() != null || answer.escalate(),
              row + ".obstacleSolution",
              "followup.obstacle.open");
    }
    return check.errors();
  }
}
