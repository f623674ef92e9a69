package id.estafet.session.report;

import id.estafet.session.report.PdfPrinter.Printed;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Prints what a school agreed on, on exactly one page. */
@Component
public class OnePagePdf {

  private final PdfPrinter printer = new PdfPrinter("one-page", "page");

  /** The page as PDF; texts are cut only as far as it takes. */
  public byte[] render(OnePageDocument document) {
    return Arrays.stream(Brevity.values())
        .map(brevity -> printer.print(document.shortened(brevity), document.sessionKey()))
        .filter(printed -> printed.pages() == 1)
        .findFirst()
        .map(Printed::bytes)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Expected '%s' to fit on one page, but it does not"
                        .formatted(document.sessionKey())));
  }
}
