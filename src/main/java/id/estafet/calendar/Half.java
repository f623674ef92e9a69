package id.estafet.calendar;

import java.util.List;

/** A cycle of six months: sessions 1 to 3 or 4 to 6 (section 5.2). */
public enum Half {
  A(1),
  B(4);

  private final int firstSession;

  Half(int firstSession) {
    this.firstSession = firstSession;
  }

  /** The half to which a session of the calendar belongs. */
  public static Half of(int sessionNumber) {
    SessionNumbers.expect(sessionNumber);
    return sessionNumber < B.firstSession ? A : B;
  }

  /** The numbers of its three sessions, in order. */
  public List<Integer> sessionNumbers() {
    return List.of(firstSession, firstSession + 1, firstSession + 2);
  }
}
