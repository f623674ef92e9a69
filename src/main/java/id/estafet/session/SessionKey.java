package id.estafet.session;

import com.fasterxml.jackson.annotation.JsonValue;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a session by school, school year and number (R02), written {@code 99000001:2023:1}; extra
 * sessions count for themselves, {@code 99000001:2023:X1}. The year is that of the session and not
 * of the day on which anything is filed (R21).
 */
public record SessionKey(String npsn, int startYear, int number, boolean extra) {

  private static final Pattern FORM =
      Pattern.compile("([0-9A-Za-z]+):([1-9][0-9]{3}):(X?)([1-9][0-9]{0,2})");
  private static final int LAST = 6;

  public SessionKey {
    Objects.requireNonNull(npsn, "npsn");
    if (number < 1 || (!extra && number > LAST)) {
      throw new IllegalArgumentException(
          "Expected a session number from 1 to 6, but was %d".formatted(number));
    }
  }

  /** One of the six sessions of a school year. */
  public static SessionKey regular(String npsn, int startYear, int number) {
    return new SessionKey(npsn, startYear, number, false);
  }

  /** A session outside the calendar. */
  public static SessionKey extra(String npsn, int startYear, int ordinal) {
    return new SessionKey(npsn, startYear, ordinal, true);
  }

  /**
   * Reads a key; only the one way of writing it is known, since rows are found by it.
   *
   * @throws NotFound if no session can have it
   */
  public static SessionKey parse(String key) {
    Matcher matcher = FORM.matcher(key);
    if (!matcher.matches()) {
      throw new NotFound(Texts.text("session.key.unknown", key));
    }
    boolean extra = !matcher.group(3).isEmpty();
    int number = Integer.parseInt(matcher.group(4));
    if (!extra && number > LAST) {
      throw new NotFound(Texts.text("session.key.unknown", key));
    }
    return new SessionKey(matcher.group(1), Integer.parseInt(matcher.group(2)), number, extra);
  }

  /** As people say it: PMO ke-1. */
  public String label() {
    return Texts.text(extra ? "session.label.extra" : "session.label.regular", number);
  }

  @Override
  @JsonValue
  public String toString() {
    return npsn + ":" + startYear + ":" + (extra ? "X" : "") + number;
  }
}
