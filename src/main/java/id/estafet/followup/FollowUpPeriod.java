package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.util.List;

/** Section 9 D: a follow-up starts at most a week before its session and ends after it starts. */
final class FollowUpPeriod {

  private static final int DAYS_BEFORE = 7;

  private FollowUpPeriod() {}

  static List<FieldError> check(String row, LocalDate start, LocalDate end, LocalDate heldDate) {
    FormCheck check = FormCheck.of("followup");
    if (start != null && heldDate != null) {
      LocalDate earliest = heldDate.minusDays(DAYS_BEFORE);
      check.expect(
          !start.isBefore(earliest),
          row + ".startDate",
          "followup.startDate.tooEarly",
          ProgrammeTime.date(start),
          ProgrammeTime.date(earliest));
    }
    if (start != null && end != null) {
      check.expect(
          !end.isBefore(start),
          row + ".endDate",
          "followup.endDate.beforeStart",
          ProgrammeTime.date(end),
          ProgrammeTime.date(start));
    }
    return check.errors();
  }
}
