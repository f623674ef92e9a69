package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.util.List;

/** R04: a session is held in its month, or a reason says why not. */
final class SessionMonth {

  private SessionMonth() {}

  static List<FieldError> check(LocalDate held, SessionWindow window, String reason) {
    FormCheck check = FormCheck.of("session");
    if (held != null && reason == null) {
      check.expect(
          !held.isBefore(window.monthStart()) && !held.isAfter(window.monthEnd()),
          "dateReason",
          "session.date.reasonMissing",
          ProgrammeTime.date(held),
          ProgrammeTime.date(window.monthStart()),
          ProgrammeTime.date(window.monthEnd()));
    }
    return check.errors();
  }
}
