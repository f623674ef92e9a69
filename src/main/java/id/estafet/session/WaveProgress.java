package id.estafet.session;

/**
 * How far the opening of a school year has come.
 *
 * @param expected schools enrolled in that year
 * @param opened how many of them have begun it
 * @param remaining those that have not
 * @param finished whether none remains
 */
public record WaveProgress(
    int startYear, int expected, int opened, int remaining, boolean finished) {}
