package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.util.List;

/** What a schedule has to say; place and link may follow later (section 9 A). */
final class AgreedSchedule {

  private AgreedSchedule() {}

  static List<FieldError> check(PmoSession session, ScheduleAnswers answers) {
    FormCheck check =
        FormCheck.of("session")
            .required("plannedDate", answers.plannedDate())
            .all(EndsAfterStart.check(answers.startTime(), answers.endTime()))
            .all(MeetingPlace.wellFormed(answers.place(), answers.meetingLink()));
    if (session.terms() == null) {
      check.required("mode", answers.mode());
    } else {
      check.all(AllowedMode.check(answers.mode(), session.terms().modes(), answers.modeReason()));
    }
    return check.errors();
  }
}
