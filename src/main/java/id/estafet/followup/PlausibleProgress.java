package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9 E: progress is 0 to 100, and what is completed has come to 100. */
final class PlausibleProgress {

  private static final int ALL = 100;

  private PlausibleProgress() {}

  static List<FieldError> check(String field, FollowUpStatus status, Integer percent) {
    FormCheck check = FormCheck.of("followup");
    if (percent == null) {
      return List.of();
    }
    check.expect(percent >= 0 && percent <= ALL, field, "followup.progress.range", percent);
    if (status == FollowUpStatus.COMPLETED && percent < ALL) {
      check.expect(percent < 0, field, "followup.progress.completed", percent);
    }
    return check.errors();
  }

  static Integer of(FollowUpStatus status, Integer entered, Integer former) {
    if (status == FollowUpStatus.COMPLETED) {
      return ALL;
    }
    return entered == null ? former : entered;
  }
}
