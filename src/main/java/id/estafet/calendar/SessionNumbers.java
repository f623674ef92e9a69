package id.estafet.calendar;

/** The six sessions of the calendar (R02). */
final class SessionNumbers {

  static final int FIRST = 1;
  static final int LAST = 6;

  private SessionNumbers() {}

  static boolean exists(int number) {
    return number >= FIRST && number <= LAST;
  }

  static void expect(int number) {
    if (!exists(number)) {
      throw new IllegalArgumentException(
          "Expected a session number from 1 to 6, but got '%d'".formatted(number));
    }
  }
}
