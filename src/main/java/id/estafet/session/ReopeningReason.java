package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** R20: a report is opened again only with a reason. */
final class ReopeningReason {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private ReopeningReason() {}

  static List<FieldError> check(String reason) {
    return FormCheck.of("session").text("reason", reason, SHORTEST, LONGEST).errors();
  }
}
