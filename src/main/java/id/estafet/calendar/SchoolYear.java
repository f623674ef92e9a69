package id.estafet.calendar;

import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, July to June (section 18.5).
 *
 * @param startYear 2023 for 2023/2024
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

  private static final Pattern TEXT =
      Pattern.compile("(?:T[AP]\\.? *)?(\\d{4}) *[/-] *(\\d{4})", Pattern.CASE_INSENSITIVE);

  public SchoolYear {
    if (startYear < 2000 || startYear > 2999) {
      throw new IllegalArgumentException(
          "Expected the first year of a school year, but got '%d'".formatted(startYear));
    }
  }

  /**
   * Reads 2023/2024, 2023-2024 and TP 2023-2024.
   *
   * @throws InvalidInput for anything else, in Indonesian
   */
  public static SchoolYear parse(String text) {
    Matcher matcher = TEXT.matcher(text == null ? "" : text.trim());
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      if (first >= 2000 && first <= 2999 && Integer.parseInt(matcher.group(2)) == first + 1) {
        return new SchoolYear(first);
      }
    }
    throw new InvalidInput("schoolYear", Texts.text("calendar.school-year", text));
  }

  /** 2023/2024. */
  public String label() {
    return startYear + "/" + (startYear + 1);
  }

  /** 1 July. */
  public LocalDate firstDay() {
    return LocalDate.of(startYear, Month.JULY, 1);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public String toString() {
    return label();
  }
}
