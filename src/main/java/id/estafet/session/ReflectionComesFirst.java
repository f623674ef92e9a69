package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.util.List;

/** Section 9 B: the school reflects on learning before the session, or on its day. */
final class ReflectionComesFirst {

  private ReflectionComesFirst() {}

  static List<FieldError> check(LocalDate reflected, LocalDate held) {
    if (reflected == null || held == null) {
      return List.of();
    }
    return FormCheck.of("session")
        .expect(
            !reflected.isAfter(held),
            "heldDate",
            "session.date.beforeReflection",
            ProgrammeTime.date(held),
            ProgrammeTime.date(reflected))
        .errors();
  }
}
