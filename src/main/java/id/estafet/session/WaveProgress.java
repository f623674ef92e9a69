package id.estafet.session;

/**
 * How far the opening of a school year has come.
 *
 * @param expected schools enrolled in the year
 * @param opened schools that have it open
 */
public record WaveProgress(
    int startYear, int expected, int opened, int remaining, boolean finished) {

  static WaveProgress of(int startYear, int expected, int opened) {
    int remaining = Math.max(0, expected - opened);
    return new WaveProgress(startYear, expected, opened, remaining, remaining == 0);
  }
}
