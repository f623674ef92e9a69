package id.estafet.session;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Section 9 A as a whole: what the basic information of a session has to say. */
final class HeldMeeting {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(6);

  private HeldMeeting() {}

  static List<FieldError> check(PmoSession session, BasicInfo info, LocalDate today) {
    FormCheck check =
        FormCheck.of("session")
            .required("heldDate", info.heldDate())
            .all(day(session, info.heldDate(), today))
            .all(GivenReason.check("dateReason", info.dateReason()));
    if (session.kind() != SessionKind.EXTRA) {
      check.all(SessionMonth.check(info.heldDate(), session.window(), info.dateReason()));
    }
    return check
        .all(EndsAfterStart.check(info.startTime(), info.endTime()))
        .all(duration(info.durationLessonHours()))
        .all(AllowedMode.check(info.mode(), session.terms().modes(), info.modeReason()))
        .all(MeetingPlace.check(info.mode(), info.place(), info.meetingLink()))
        .all(SubstitutionExplained.check(info.substituteFacilitator(), info.substitutionReason()))
        .all(NamedAttendees.check(info.attendees()))
        .all(
            MinimumAttendance.check(
                info.attendees(), session.terms().facilitatorRole(), info.attendanceReason()))
        .errors();
  }

  private static List<FieldError> day(PmoSession session, LocalDate held, LocalDate today) {
    if (held == null) {
      return List.of();
    }
    LocalDate firstDay = new SchoolYear(session.startYear()).firstDay();
    return FormCheck.of("session")
        .expect(!held.isAfter(today), "heldDate", "session.date.inFuture", ProgrammeTime.date(held))
        .expect(
            !held.isBefore(firstDay),
            "heldDate",
            "session.date.beforeYear",
            ProgrammeTime.date(held),
            ProgrammeTime.date(firstDay))
        .errors();
  }

  private static List<FieldError> duration(BigDecimal hours) {
    return FormCheck.of("session")
        .required("durationLessonHours", hours)
        .expect(
            hours == null || (hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0),
            "durationLessonHours",
            "session.duration.range")
        .errors();
  }
}
