package id.estafet.platform.time;

import static id.estafet.platform.text.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day by which something has to be done, in the words of the day on which it is read; the one
 * place for pages, task cards and mails (section 7, P1).
 *
 * @param words {@code tinggal 3 hari}, {@code hari ini}, {@code terlambat 2 hari}
 */
public record Due(LocalDate day, String words, Nearness nearness) {

  private static final int SOON = 3;

  /** How much a day presses. */
  public enum Nearness {
    OVERDUE,
    TODAY,
    SOON,
    LATER
  }

  /** The day as it is read today. */
  public static Due on(LocalDate day, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, day);
    return new Due(day, wordsFor(left), nearnessOf(left));
  }

  private static String wordsFor(long left) {
    if (left < 0) {
      return text("platform.due.overdue", -left);
    }
    if (left == 0) {
      return text("platform.due.today");
    }
    return left == 1 ? text("platform.due.tomorrow") : text("platform.due.left", left);
  }

  private static Nearness nearnessOf(long left) {
    if (left < 0) {
      return Nearness.OVERDUE;
    }
    if (left == 0) {
      return Nearness.TODAY;
    }
    return left <= SOON ? Nearness.SOON : Nearness.LATER;
  }
}
