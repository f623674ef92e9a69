package id.estafet.session.process;

import id.estafet.calendar.TimerSpread;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.session.SessionFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** When the timers of a session go off; days are those of Asia/Jakarta. */
final class CycleTimes {

  private static final Duration DECISION = Duration.ofDays(14);

  private static final Duration SUPERVISOR = Duration.ofDays(7);

  private static final int WEEK = 7;

  private CycleTimes() {}

  /** The school's own moment in the small hours of the session's first day. */
  static Date opening(SessionFacts session) {
    LocalDate day = ProgrammeTime.dateOf(session.opensAt());
    return Date.from(TimerSpread.openingOf(session.key().npsn(), day));
  }

  /** The second after the last in which a report is accepted (R20). */
  static Date windowClosed(SessionFacts session) {
    return Date.from(session.lateWindowEndsAt().plusSeconds(1));
  }

  /** The morning of the day for which the session is planned. */
  static Date planned(LocalDate day) {
    return Date.from(ProgrammeTime.morningOf(day));
  }

  /** The end of that day: until then the tasks of the session are in time. */
  static Date sessionDue(LocalDate day) {
    return Date.from(ProgrammeTime.endOfDay(day));
  }

  /** A day before the session. */
  static Date sessionReminder(LocalDate day) {
    return Date.from(ProgrammeTime.morningOf(day.minusDays(1)));
  }

  /**
   * A week and a day before the session. The timer goes on every six days, because the engine
   * refuses a cycle that is wholly past; when the day is over nobody is told.
   */
  static String sessionReminders(LocalDate day) {
    return endless(day.minusDays(WEEK), 6);
  }

  /** The supervisor's part may take a week, but not longer than the day of the session comes. */
  static Date supervisorDue(LocalDate day, Instant now) {
    return aWeekOr(planned(day).toInstant(), Duration.ofHours(1), now);
  }

  /** Silence counts as consent after a week, and early enough for a report in time. */
  static Date confirmationDue(SessionFacts session, Instant now) {
    return aWeekOr(session.deadlineAt().minus(Duration.ofDays(1)), Duration.ofDays(1), now);
  }

  /**
   * Each morning from a week before the deadline of the report on; which of them are reminders is
   * said by {@link id.estafet.session.ReportReminders}. It ends with the session or its window.
   */
  static String reportReminders(SessionFacts session) {
    return endless(session.deadline().minusDays(WEEK), 1);
  }

  /** How long the principal has to decide on open follow-ups. */
  static Date decisionDue(Instant now) {
    return Date.from(now.plus(DECISION));
  }

  private static String endless(LocalDate first, int days) {
    return "R/%s/P%dD".formatted(ProgrammeTime.morningOf(first), days);
  }

  private static Date aWeekOr(Instant latest, Duration atLeast, Instant now) {
    Instant week = now.plus(SUPERVISOR);
    Instant due = latest.isBefore(week) ? latest : week;
    Instant earliest = now.plus(atLeast);
    return Date.from(due.isBefore(earliest) ? earliest : due);
  }
}
