package id.estafet.session.process;

import id.estafet.calendar.TimerSpread;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.session.SessionFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/** When the timers of a session go off; days are those of Asia/Jakarta. */
final class CycleTimes {

  /** Reminders arrive before the school day begins. */
  private static final LocalTime MORNING = LocalTime.of(6, 30);

  private static final Duration DECISION = Duration.ofDays(14);

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
    return morningOf(day);
  }

  /** A day before the session. */
  static Date sessionReminder(LocalDate day) {
    return morningOf(day.minusDays(1));
  }

  /** How long the principal has to decide on open follow-ups. */
  static Date decisionDue(Instant now) {
    return Date.from(now.plus(DECISION));
  }

  static Date morningOf(LocalDate day) {
    return Date.from(day.atTime(MORNING).atZone(ProgrammeTime.ZONE).toInstant());
  }
}
