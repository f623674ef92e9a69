package id.estafet.notification;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One mail a day: what a person is told by 07:00 in Asia/Jakarta goes out in the mail of that
 * morning, what happens later waits for the next one (decision 10). Timers speak at 06:30, so that
 * theirs are in it.
 */
final class MorningMail {

  private static final Duration AFTER_TIMERS = Duration.ofMinutes(30);

  private MorningMail() {}

  /** When the mail goes out that tells what was told at a moment. */
  static Instant after(Instant told) {
    LocalDate day = ProgrammeTime.dateOf(told);
    Instant today = hourOf(day);
    return told.isAfter(today) ? hourOf(day.plusDays(1)) : today;
  }

  private static Instant hourOf(LocalDate day) {
    return ProgrammeTime.morningOf(day).plus(AFTER_TIMERS);
  }
}
