package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.time.ProgrammeTime;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers as they are printed; what is null stays null and is left out. */
final class ReportWords {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", INDONESIAN);
  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  private ReportWords() {}

  static String date(LocalDate day) {
    return day == null ? null : ProgrammeTime.date(day);
  }

  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  static String date(Instant moment, ZoneId zone) {
    return moment == null ? null : ProgrammeTime.date(moment, zone);
  }

  /** 11 September 2023 pukul 14.05 WITA. */
  static String moment(Instant moment, ZoneId zone) {
    return moment == null ? null : ProgrammeTime.moment(moment, zone);
  }

  /** 10.00–11.30 WITA: a meeting has the time of its school. */
  static String time(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {
    if (start == null) {
      return null;
    }
    String hours = TIME.format(start) + (end == null ? "" : "–" + TIME.format(end));
    return hours + " " + ZONE.format(day.atTime(start).atZone(zone));
  }

  static String number(BigDecimal number) {
    return number == null ? null : NumberFormat.getNumberInstance(INDONESIAN).format(number);
  }

  static String yesOrNo(boolean yes) {
    return text(yes ? "session-report.yes" : "session-report.no");
  }

  static String size(long bytes) {
    NumberFormat oneDigit = NumberFormat.getNumberInstance(INDONESIAN);
    oneDigit.setMaximumFractionDigits(1);
    return bytes < MEGABYTE
        ? Math.max(1, bytes / KILOBYTE) + " KB"
        : oneDigit.format((double) bytes / MEGABYTE) + " MB";
  }
}
