package id.estafet.platform.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a form hands over, made regular: nothing entered is always null or an empty list. */
public final class Entered {

  private Entered() {}

  /** The text without blanks around it; null when nothing is left. */
  public static String text(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The number without zeros after the comma that nobody wrote: 52 instead of 52.00. */
  public static BigDecimal number(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** The rows that exist, never null. */
  public static <T> List<T> rows(List<T> rows) {
    return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
  }
}
