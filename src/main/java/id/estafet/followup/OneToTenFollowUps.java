package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** Section 9 D: a session agrees on one to ten follow-ups. */
final class OneToTenFollowUps {

  private static final int MOST = 10;

  private OneToTenFollowUps() {}

  static List<FieldError> check(List<FollowUpDraft> drafts) {
    return FormCheck.of("followup").rows("followUps", drafts, 1, MOST).errors();
  }
}
