package id.estafet.session;

import id.estafet.calendar.Mode;
import id.estafet.platform.text.Entered;
import java.time.LocalDate;
import java.time.LocalTime;

/** When, where and how a session is planned to be held (form agree-schedule). */
public record ScheduleAnswers(
    LocalDate plannedDate,
    LocalTime startTime,
    LocalTime endTime,
    Mode mode,
    String place,
    String meetingLink,
    String modeReason) {

  public ScheduleAnswers {
    place = Entered.text(place);
    meetingLink = Entered.text(meetingLink);
    modeReason = Entered.text(modeReason);
  }
}
