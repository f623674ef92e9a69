package id.estafet.session.web;

import id.estafet.session.report.OnePageDocument;
import id.estafet.session.report.ReceiptDocument;
import id.estafet.session.report.ReportDocument;
import java.text.Normalizer;

/** Names the file of what is printed: {@code Laporan-PMO-ke-1-2023-2024-SD-Semangat.pdf}. */
final class PrintedFileName {

  private PrintedFileName() {}

  static String of(ReportDocument report) {
    return of("Laporan", report.sessionName(), report.schoolYear(), report.school().name());
  }

  static String of(ReceiptDocument receipt) {
    ReportDocument report = receipt.report();
    return of("Tanda terima", report.sessionName(), report.schoolYear(), report.school().name());
  }

  static String of(OnePageDocument page) {
    return of("Ringkasan", page.session(), page.schoolYear(), page.school());
  }

  private static String of(String... words) {
    // Plain letters only: every browser and file system takes them as they are.
    return Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFD)
            .replaceAll("[^A-Za-z0-9\\s/-]", "")
            .replaceAll("[\\s/-]+", "-")
            .replaceAll("^-|-$", "")
        + ".pdf";
  }
}
