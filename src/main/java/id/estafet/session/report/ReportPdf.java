package id.estafet.session.report;

import org.springframework.stereotype.Component;

/** Prints a filed report as PDF in the layout of the instrument (domain section 9). */
@Component
public class ReportPdf {

  private final PdfPrinter printer = new PdfPrinter("report", "report");

  /** The report as PDF; the same document always gives the same bytes. */
  public byte[] render(ReportDocument document) {
    return printer.print(document, document.sessionKey()).bytes();
  }
}
