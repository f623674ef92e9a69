package id.estafet.session.web;

import id.estafet.session.SessionKey;
import id.estafet.session.report.OnePageDocument;
import id.estafet.session.report.OnePageOfSession;
import id.estafet.session.report.OnePagePdf;
import id.estafet.session.report.ReceiptDocument;
import id.estafet.session.report.ReceiptOfSession;
import id.estafet.session.report.ReceiptPdf;
import id.estafet.session.report.ReportDocument;
import id.estafet.session.report.ReportOfSession;
import id.estafet.session.report.ReportPdf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of a session is printed: its report, the receipt for it, and one page to hang up. */
@Tag(name = "sessions")
@RestController
@RequestMapping(path = "/api/sessions/{key}", produces = MediaType.APPLICATION_PDF_VALUE)
class PrintController {

  private final SessionAccess access;
  private final ReportOfSession reports;
  private final ReportPdf reportPdf;
  private final ReceiptOfSession receipts;
  private final ReceiptPdf receiptPdf;
  private final OnePageOfSession pages;
  private final OnePagePdf pagePdf;

  PrintController(
      SessionAccess access,
      ReportOfSession reports,
      ReportPdf reportPdf,
      ReceiptOfSession receipts,
      ReceiptPdf receiptPdf,
      OnePageOfSession pages,
      OnePagePdf pagePdf) {
    this.access = access;
    this.reports = reports;
    this.reportPdf = reportPdf;
    this.receipts = receipts;
    this.receiptPdf = receiptPdf;
    this.pages = pages;
    this.pagePdf = pagePdf;
  }

  @Operation(
      summary = "Fetch the filed report as PDF",
      description = "409 while nothing was filed yet.")
  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> report(@PathVariable String key) {
    ReportDocument report = reports.of(visible(key));
    return file(PrintedFileName.of(report), reportPdf.render(report));
  }

  @Operation(
      summary = "Fetch the receipt of the report as filed last, as PDF",
      description =
          "Its QR code leads to a public page that proves the filing. 409 while nothing was filed"
              + " yet.")
  @GetMapping("/receipt")
  ResponseEntity<byte[]> receipt(@PathVariable String key) {
    ReceiptDocument receipt = receipts.of(visible(key));
    return file(PrintedFileName.of(receipt), receiptPdf.render(receipt));
  }

  @Operation(
      summary = "Fetch goals, root causes, actions and the next date on one page, as PDF",
      description = "As they stand now. 409 while the cycle has neither goals nor a plan.")
  @GetMapping("/one-page")
  ResponseEntity<byte[]> onePage(@PathVariable String key) {
    OnePageDocument page = pages.of(visible(key));
    return file(PrintedFileName.of(page), pagePdf.render(page));
  }

  private SessionKey visible(String key) {
    SessionKey session = SessionKey.parse(key);
    access.requireSchool(session.npsn());
    return session;
  }

  private static ResponseEntity<byte[]> file(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
