package id.estafet.session;

import id.estafet.calendar.Mode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;

/** The plan for a session as agreed with the school. */
@Embeddable
record Schedule(
    LocalDate plannedDate,
    @Column(name = "planned_start_time") LocalTime startTime,
    @Column(name = "planned_end_time") LocalTime endTime,
    @Column(name = "planned_mode") @Enumerated(EnumType.STRING) Mode mode,
    @Column(name = "planned_place") String place,
    @Column(name = "planned_link") String meetingLink,
    @Column(name = "planned_mode_reason") String modeReason) {

  static Schedule of(ScheduleAnswers answers) {
    return new Schedule(
        answers.plannedDate(),
        answers.startTime(),
        answers.endTime(),
        answers.mode(),
        answers.place(),
        answers.meetingLink(),
        answers.modeReason());
  }

  ScheduleAnswers asAnswers() {
    return new ScheduleAnswers(
        plannedDate, startTime, endTime, mode, place, meetingLink, modeReason);
  }
}
