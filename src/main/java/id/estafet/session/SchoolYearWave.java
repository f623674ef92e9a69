package id.estafet.session;

/** Opens a school year for schools, each once, whether in a wave or singly (R02). */
public interface SchoolYearWave {

  /**
   * Opens the year for all enrolled schools that do not have it yet, batch by batch; what was
   * interrupted goes on with the next call.
   */
  WaveProgress run(int startYear);

  /** How far the wave has come. */
  WaveProgress progress(int startYear);

  /** Opens the year for one school; a second time changes nothing. */
  void openFor(String npsn, int startYear);
}
