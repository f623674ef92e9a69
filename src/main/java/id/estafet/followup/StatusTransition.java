package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** R09: which status may follow which, and when a reason is needed (section 10). */
final class StatusTransition {

  private static final Map<FollowUpStatus, Set<FollowUpStatus>> ALLOWED =
      Map.of(
          FollowUpStatus.NOT_STARTED,
          Set.of(FollowUpStatus.IN_PROGRESS, FollowUpStatus.COMPLETED, FollowUpStatus.DISCONTINUED),
          FollowUpStatus.IN_PROGRESS,
          Set.of(FollowUpStatus.NOT_STARTED, FollowUpStatus.COMPLETED, FollowUpStatus.DISCONTINUED),
          FollowUpStatus.COMPLETED,
          Set.of(FollowUpStatus.IN_PROGRESS),
          FollowUpStatus.DISCONTINUED,
          Set.of());

  private StatusTransition() {}

  static boolean allowed(FollowUpStatus from, FollowUpStatus to, boolean cycleClosed) {
    boolean reopens = from == FollowUpStatus.COMPLETED && to != from;
    return from == to || (ALLOWED.get(from).contains(to) && !(reopens && cycleClosed));
  }

  static boolean needsReason(FollowUpStatus from, FollowUpStatus to) {
    return from != to && (to == FollowUpStatus.DISCONTINUED || isCorrection(from, to));
  }

  static List<FieldError> check(
      FollowUp followUp, FollowUpStatus to, String reason, String statusField, String reasonField) {
    FollowUpStatus from = followUp.status();
    if (!allowed(from, to, followUp.cycleClosed())) {
      String key =
          allowed(from, to, false) ? "followup.status.cycleClosed" : "followup.status.notAllowed";
      return List.of(new FieldError(statusField, Texts.text(key, from.label(), to.label())));
    }
    return needsReason(from, to) && reason == null
        ? List.of(
            new FieldError(
                reasonField, Texts.text("followup.status.reasonMissing", from.label(), to.label())))
        : List.of();
  }

  private static boolean isCorrection(FollowUpStatus from, FollowUpStatus to) {
    return to == FollowUpStatus.NOT_STARTED || from == FollowUpStatus.COMPLETED;
  }
}
