package id.estafet.session;

import id.estafet.calendar.Mode;
import id.estafet.platform.text.Entered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** How a session was held and who was there (section 9 A). */
public record BasicInfo(
    LocalDate heldDate,
    String dateReason,
    LocalTime startTime,
    LocalTime endTime,
    BigDecimal durationLessonHours,
    Mode mode,
    String modeReason,
    String place,
    String meetingLink,
    String substituteFacilitator,
    String substitutionReason,
    List<Attendee> attendees,
    String attendanceReason) {

  /** Nothing was told. */
  static final BasicInfo NONE =
      new BasicInfo(null, null, null, null, null, null, null, null, null, null, null, null, null);

  public BasicInfo {
    dateReason = Entered.text(dateReason);
    durationLessonHours = Entered.number(durationLessonHours);
    modeReason = Entered.text(modeReason);
    place = Entered.text(place);
    meetingLink = Entered.text(meetingLink);
    substituteFacilitator = Entered.text(substituteFacilitator);
    substitutionReason = Entered.text(substitutionReason);
    attendees = Entered.rows(attendees);
    attendanceReason = Entered.text(attendanceReason);
  }
}
