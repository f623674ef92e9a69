package id.estafet.session.web;

import id.estafet.session.report.ReportDocument;
import java.text.Normalizer;

/** Names the file of a printed report: {@code Laporan-PMO-ke-1-2023-2024-SD-Semangat.pdf}. */
final class ReportFileName {

  private ReportFileName() {}

  static String of(ReportDocument report) {
    String name =
        String.join(
            " ", "Laporan", report.sessionName(), report.schoolYear(), report.school().name());
    // Plain letters only: every browser and file system takes them as they are.
    return Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^A-Za-z0-9\\s/-]", "")
            .replaceAll("[\\s/-]+", "-")
            .replaceAll("^-|-$", "")
        + ".pdf";
  }
}
