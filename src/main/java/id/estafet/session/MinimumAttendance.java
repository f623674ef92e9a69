package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import id.estafet.school.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * R14: principal, supervisor, two teachers and, where the FSP leads, the FSP are there. Whoever is
 * absent must not block the school, so a reason is enough.
 */
final class MinimumAttendance {

  private static final int TEACHERS = 2;

  private MinimumAttendance() {}

  static List<FieldError> check(List<Attendee> attendees, Role facilitator, String reason) {
    List<String> missing = missing(attendees, facilitator);
    return FormCheck.of("session")
        .all(GivenReason.check("attendanceReason", reason))
        .expect(
            missing.isEmpty() || reason != null,
            "attendanceReason",
            "session.attendance.reasonMissing",
            String.join(", ", missing))
        .errors();
  }

  private static List<String> missing(List<Attendee> attendees, Role facilitator) {
    List<String> missing = new ArrayList<>();
    need(missing, attendees, ParticipantRole.PRINCIPAL, 1);
    need(missing, attendees, ParticipantRole.SUPERVISOR, 1);
    need(missing, attendees, ParticipantRole.TEACHER, TEACHERS);
    if (facilitator == Role.FACILITATOR) {
      need(missing, attendees, ParticipantRole.FACILITATOR, 1);
    }
    return missing;
  }

  private static void need(
      List<String> missing, List<Attendee> attendees, ParticipantRole role, int number) {
    long there = attendees.stream().filter(attendee -> attendee.role() == role).count();
    if (there < number) {
      missing.add((number - there) + " " + role.label());
    }
  }
}
