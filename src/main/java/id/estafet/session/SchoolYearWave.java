package id.estafet.session;

/**
 * Begins a school year at schools, each once: the natural key of school and year makes a second
 * start impossible, so a wave that was cut off is simply run again (architecture, section 10).
 */
public interface SchoolYearWave {

  /**
   * Begins the year at every enrolled school that has not begun it.
   *
   * @param startYear 2023 for 2023/2024
   */
  WaveProgress run(int startYear);

  /** How far the wave has come, without moving it. */
  WaveProgress progress(int startYear);

  /** Begins the year at one school; nothing happens if it has begun already. */
  void openFor(String npsn, int startYear);
}
