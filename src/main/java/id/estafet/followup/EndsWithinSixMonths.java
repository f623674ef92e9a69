package id.estafet.followup;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.util.List;

/** R06: a follow-up ends within six months from the start of its cycle. */
final class EndsWithinSixMonths {

  private static final int MONTHS = 6;

  private EndsWithinSixMonths() {}

  static LocalDate latestEnd(LocalDate cycleStart) {
    return cycleStart.plusMonths(MONTHS);
  }

  static List<FieldError> check(String field, LocalDate end, LocalDate latestEnd) {
    return end == null || !end.isAfter(latestEnd)
        ? List.of()
        : List.of(
            new FieldError(
                field,
                Texts.text(
                    "followup.endDate.tooLate",
                    ProgrammeTime.date(end),
                    ProgrammeTime.date(latestEnd))));
  }
}
