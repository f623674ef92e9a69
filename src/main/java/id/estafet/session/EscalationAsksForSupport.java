package id.estafet.session;

import id.estafet.followup.FollowUpReflectionAnswer;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** R15: an obstacle that goes to a higher tier comes with a request for support. */
final class EscalationAsksForSupport {

  private EscalationAsksForSupport() {}

  static List<FieldError> check(
      List<FollowUpReflectionAnswer> reflections, SupportAnswers support) {
    return FormCheck.of("session")
        .expect(
            support.needsSupport()
                || reflections.stream().noneMatch(FollowUpReflectionAnswer::escalate),
            "needsSupport",
            "session.support.missing")
        .errors();
  }
}
