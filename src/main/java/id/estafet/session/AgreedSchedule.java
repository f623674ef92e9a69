package id.estafet.session;

import id.estafet.calendar.SchoolYear;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** What a schedule has to say; place and link may follow later (section 9 A). */
final class AgreedSchedule {

  private static final int LAST_OF_JULY = 31;

  private AgreedSchedule() {}

  static List<FieldError> check(PmoSession session, ScheduleAnswers answers) {
    FormCheck check =
        FormCheck.of("session")
            .required("plannedDate", answers.plannedDate())
            .all(withinYear(session, answers.plannedDate()))
            .all(EndsAfterStart.check(answers.startTime(), answers.endTime()))
            .all(MeetingPlace.wellFormed(answers.place(), answers.meetingLink()));
    if (session.terms() == null) {
      check
          .required("mode", answers.mode())
          .all(GivenReason.check("modeReason", answers.modeReason()));
    } else {
      check.all(AllowedMode.check(answers.mode(), session.terms().modes(), answers.modeReason()));
    }
    return check.errors();
  }

  /** The sixth session is reported in July, after the end of its school year. */
  private static List<FieldError> withinYear(PmoSession session, LocalDate planned) {
    LocalDate first = new SchoolYear(session.startYear()).firstDay();
    LocalDate last = LocalDate.of(session.startYear() + 1, Month.JULY, LAST_OF_JULY);
    boolean within = planned == null || !(planned.isBefore(first) || planned.isAfter(last));
    return FormCheck.of("session")
        .expect(
            within,
            "plannedDate",
            "session.plannedDate.outsideYear",
            planned == null ? "" : ProgrammeTime.date(planned),
            ProgrammeTime.date(first),
            ProgrammeTime.date(last))
        .errors();
  }
}
