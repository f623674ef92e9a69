package id.estafet.calendar;

import id.estafet.platform.time.ProgrammeTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.zip.CRC32;

/**
 * Spreads what is due for every school on one day over the small hours, so that no second holds
 * 20,000 timers (architecture, section 9).
 */
public final class TimerSpread {

  private static final LocalTime FIRST = LocalTime.of(0, 5);
  private static final LocalTime LAST = LocalTime.of(4, 59, 59);

  private TimerSpread() {}

  /**
   * The moment from 00:05:00 to 04:59:59 WIB of a day that is this school's own, always the same.
   */
  public static Instant openingOf(String npsn, LocalDate day) {
    CRC32 hash = new CRC32();
    hash.update(npsn.getBytes(StandardCharsets.US_ASCII));
    long seconds = Duration.between(FIRST, LAST).toSeconds() + 1;
    return day.atTime(FIRST)
        .plusSeconds(hash.getValue() % seconds)
        .atZone(ProgrammeTime.ZONE)
        .toInstant();
  }
}
