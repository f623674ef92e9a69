package id.estafet.monitoring.web;

import id.estafet.platform.time.Due;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the schools of a region have come with one session.
 *
 * @param places names of the offices' places
 * @param words the numbers as a sentence: {@code 17 dari 24 sekolah sudah melapor …}
 * @param opensOn set while the session has not begun anywhere
 * @param missing schools without a report, the most urgent first; capped
 */
record Progress(
    List<String> places,
    int number,
    int expected,
    int submitted,
    int drafts,
    int waiting,
    int missed,
    String words,
    LocalDate opensOn,
    List<MissingReport> missing) {

  /** A school that has not reported yet. */
  record MissingReport(
      String npsn, String name, String regency, String statusLabel, LocalDate opensOn, Due due) {}
}
