package id.estafet.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and deadlines of the programme: the day ends at 23:59:59 in Asia/Jakarta (U13). */
public final class ProgrammeTime {

  /** The zone in which deadlines end. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private static final LocalTime MORNING = LocalTime.of(6, 30);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

  private static final DateTimeFormatter DATE_AND_HOUR =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", Locale.forLanguageTag("id")).withZone(ZONE);

  private ProgrammeTime() {}

  /** Today's date in Asia/Jakarta. */
  public static LocalDate today(Clock clock) {
    return dateOf(clock.instant());
  }

  /** The date in Asia/Jakarta at a moment. */
  public static LocalDate dateOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  /** The last second of a day: what is filed at it is in time. */
  public static Instant endOfDay(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
  }

  /** The morning of a day, before school begins: when timers speak to people. */
  public static Instant morningOf(LocalDate day) {
    return day.atTime(MORNING).atZone(ZONE).toInstant();
  }

  /** A date as people read it: 20 September 2023. */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** A moment as people read it in Jakarta: 12 Agustus 2023, 10.42. */
  public static String dateAndHour(Instant moment) {
    return DATE_AND_HOUR.format(moment);
  }
}
