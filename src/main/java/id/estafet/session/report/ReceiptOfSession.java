package id.estafet.session.report;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYear;
import id.estafet.platform.Sha256;
import id.estafet.platform.text.Conflict;
import id.estafet.school.School;
import id.estafet.school.Schools;
import id.estafet.session.Receipt;
import id.estafet.session.Receipts;
import id.estafet.session.SessionKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what the receipt of a report is printed from, and puts it into words. */
@Component
public class ReceiptOfSession {

  private static final String EIGHT_SIGNS = "(.{8})(?!$)";

  private final Receipts receipts;
  private final ReportOfSession reports;
  private final ReportPdf pdf;
  private final Schools schools;
  private final String baseUrl;

  ReceiptOfSession(
      Receipts receipts,
      ReportOfSession reports,
      ReportPdf pdf,
      Schools schools,
      @Value("${estafet.base-url}") String baseUrl) {
    this.receipts = receipts;
    this.reports = reports;
    this.pdf = pdf;
    this.schools = schools;
    this.baseUrl = baseUrl;
  }

  /**
   * The receipt of the report as filed last.
   *
   * @throws id.estafet.platform.text.NotFound if there is no such session
   * @throws Conflict if nothing was filed yet
   */
  public ReceiptDocument of(SessionKey key) {
    ReportDocument report = reports.of(key);
    Receipt receipt =
        receipts.latest(key).orElseThrow(() -> new Conflict(text("session-report.notFiled")));
    String address = baseUrl + "/receipts/" + receipt.code();
    return new ReceiptDocument(
        report, receipt.number(), fingerprint(pdf.render(report)), address, QrPicture.of(address));
  }

  /** What the receipt with a code proves. */
  public Optional<ProvenFiling> proof(UUID code) {
    return receipts.find(code).map(this::proof);
  }

  private ProvenFiling proof(Receipt receipt) {
    School school = schools.get(receipt.session().npsn());
    return new ProvenFiling(
        receipt.number(),
        school.name(),
        receipt.session().label(),
        new SchoolYear(receipt.session().startYear()).label(),
        ReportWords.moment(receipt.filedAt(), school.zone()),
        receipt.late(),
        receipt.replaced());
  }

  private static String fingerprint(byte[] content) {
    return Sha256.hex(content).replaceAll(EIGHT_SIGNS, "$1 ");
  }
}
