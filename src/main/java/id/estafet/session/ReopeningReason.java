package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** R20, section 4.3: a report is opened again, and an extra session opened, only with a reason. */
final class ReopeningReason {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private ReopeningReason() {}

  static List<FieldError> check(String reason) {
    String said = reason == null ? null : reason.strip();
    return FormCheck.of("session").text("reason", said, SHORTEST, LONGEST).errors();
  }
}
