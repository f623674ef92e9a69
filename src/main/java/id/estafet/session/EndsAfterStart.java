package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.time.LocalTime;
import java.util.List;

/** Section 9 A: a session ends after it starts. */
final class EndsAfterStart {

  private EndsAfterStart() {}

  static List<FieldError> check(LocalTime start, LocalTime end) {
    return FormCheck.of("session")
        .expect(
            start == null || end == null || end.isAfter(start),
            "endTime",
            "session.time.endsBeforeStart")
        .errors();
  }
}
