package id.estafet.session.report;

import org.springframework.stereotype.Component;

/** Prints the receipt of a filed report as PDF. */
@Component
public class ReceiptPdf {

  private final PdfPrinter printer = new PdfPrinter("receipt", "receipt");

  /** The receipt as PDF. */
  public byte[] render(ReceiptDocument document) {
    return printer.print(document, document.number()).bytes();
  }
}
