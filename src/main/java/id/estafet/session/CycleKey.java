package id.estafet.session;

import com.fasterxml.jackson.annotation.JsonValue;
import id.estafet.calendar.Half;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names the half of a school year in which a school follows one plan: {@code 99000001:2023:A}. */
public record CycleKey(String npsn, int startYear, Half half) {

  private static final Pattern FORM = Pattern.compile("([0-9A-Za-z]+):([1-9][0-9]{3}):([AB])");
  private static final int SESSIONS = 3;

  /**
   * Reads a key.
   *
   * @throws NotFound if no cycle can have it
   */
  public static CycleKey parse(String key) {
    Matcher matcher = FORM.matcher(key);
    if (!matcher.matches()) {
      throw new NotFound(Texts.text("session.key.unknown", key));
    }
    return new CycleKey(
        matcher.group(1), Integer.parseInt(matcher.group(2)), Half.valueOf(matcher.group(3)));
  }

  /** The cycle to which one of the six sessions belongs. */
  public static CycleKey of(SessionKey session) {
    if (session.extra()) {
      throw new IllegalArgumentException(
          "Expected a regular session, but '%s' is an extra one".formatted(session));
    }
    return new CycleKey(
        session.npsn(), session.startYear(), session.number() <= SESSIONS ? Half.A : Half.B);
  }

  /** The three sessions of the cycle, the planning session first (R03). */
  public List<SessionKey> sessions() {
    int before = half == Half.A ? 0 : SESSIONS;
    return IntStream.rangeClosed(1, SESSIONS)
        .mapToObj(place -> SessionKey.regular(npsn, startYear, before + place))
        .toList();
  }

  /** The planning session. */
  public SessionKey first() {
    return sessions().get(0);
  }

  /** The session that ends the cycle. */
  public SessionKey last() {
    return sessions().get(SESSIONS - 1);
  }

  /** The cycle that follows, in the next school year after B. */
  public CycleKey next() {
    return half == Half.A
        ? new CycleKey(npsn, startYear, Half.B)
        : new CycleKey(npsn, startYear + 1, Half.A);
  }

  @Override
  @JsonValue
  public String toString() {
    return npsn + ":" + startYear + ":" + half;
  }
}
