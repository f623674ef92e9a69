package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** A reason may be left out where none is needed, but one that is given says something. */
final class GivenReason {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  private GivenReason() {}

  static List<FieldError> check(String field, String reason) {
    return reason == null
        ? List.of()
        : FormCheck.of("session").text(field, reason, SHORTEST, LONGEST).errors();
  }
}
