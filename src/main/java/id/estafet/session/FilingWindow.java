package id.estafet.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * R20: a report is in time until the last second of its deadline, then accepted as late until the
 * window closes.
 */
record FilingWindow(Instant deadlineAt, Instant lateWindowEndsAt) {

  boolean late(Instant at) {
    return wholeSeconds(at).isAfter(deadlineAt);
  }

  boolean accepts(Instant at) {
    return !wholeSeconds(at).isAfter(lateWindowEndsAt);
  }

  /** The day's last second counts until it is over. */
  private static Instant wholeSeconds(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }
}
