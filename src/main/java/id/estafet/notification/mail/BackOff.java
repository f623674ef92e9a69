package id.estafet.notification.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a mail waits after a failed attempt: a minute, then twice as long each time, at most six
 * hours. After the last of 21 attempts, three days on, it is given up.
 */
final class BackOff {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int ATTEMPTS = 21;

  private BackOff() {}

  /** The wait after an attempt, counted from 1; none if it was the last. */
  static Optional<Duration> after(int attempt) {
    if (attempt >= ATTEMPTS) {
      return Optional.empty();
    }
    Duration doubled = FIRST.multipliedBy(1L << (attempt - 1));
    return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
  }
}
