package id.estafet.session.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.SchoolDatabase;
import id.estafet.session.PmoSessions;
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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class PrintControllerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-09-15T02:00:00Z"), ZoneOffset.UTC);
  private static final SessionKey KEY = SessionKey.regular("99000001", 2023, 1);
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private static SchoolDatabase database;

  private final ReportOfSession reports = mock(ReportOfSession.class);
  private final ReportPdf reportPdf = mock(ReportPdf.class);
  private final ReceiptOfSession receipts = mock(ReceiptOfSession.class);
  private final ReceiptPdf receiptPdf = mock(ReceiptPdf.class);
  private final OnePageOfSession pages = mock(OnePageOfSession.class);
  private final OnePagePdf pagePdf = mock(OnePagePdf.class);
  private MockMvc http;

  @BeforeAll
  static void prepareSchools() {
    database = SchoolDatabase.demoDatabase();
  }

  @BeforeEach
  void serve() {
    SessionAccess access =
        new SessionAccess(database.callers(CLOCK), mock(PmoSessions.class), CLOCK);
    http =
        ApiFixture.serving(
            new PrintController(access, reports, reportPdf, receipts, receiptPdf, pages, pagePdf));
    ReportDocument report = report();
    ReceiptDocument receipt = new ReceiptDocument(report, "TT", "", "", "");
    OnePageDocument page = page();
    when(reports.of(KEY)).thenReturn(report);
    when(reportPdf.render(report)).thenReturn(PDF);
    when(receipts.of(KEY)).thenReturn(receipt);
    when(receiptPdf.render(receipt)).thenReturn(PDF);
    when(pages.of(KEY)).thenReturn(page);
    when(pagePdf.render(page)).thenReturn(PDF);
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @ParameterizedTest
  @CsvSource({
    "report.pdf, Laporan-PMO-ke-1-2023-2024-SD-Semangat.pdf",
    "receipt, Tanda-terima-PMO-ke-1-2023-2024-SD-Semangat.pdf",
    "one-page, Ringkasan-PMO-ke-1-2023-2024-SD-Semangat.pdf"
  })
  void offersWhatIsPrintedForDownload(String what, String name) throws Exception {
    ApiFixture.signIn("guru.99000001");

    http.perform(get("/api/sessions/" + KEY + "/" + what))
        .andExpect(status().isOk())
        .andExpect(content().contentType(MediaType.APPLICATION_PDF))
        .andExpect(content().bytes(PDF))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.pdf", "receipt", "one-page"})
  void printsNothingForStrangers(String what) throws Exception {
    ApiFixture.signIn("ks.99000002");

    http.perform(get("/api/sessions/" + KEY + "/" + what))
        .andExpect(status().isForbidden())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    verifyNoInteractions(reports, receipts, pages);
  }

  @Test
  void refusesToPrintWhatIsNotFiled() throws Exception {
    ApiFixture.signIn("ks.99000001");
    when(receipts.of(any())).thenThrow(new Conflict("Belum dikirim."));

    http.perform(get("/api/sessions/" + KEY + "/receipt").accept(MediaType.APPLICATION_PDF))
        .andExpect(status().isConflict())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  private static OnePageDocument page() {
    return new OnePageDocument(
        KEY.toString(),
        "SD Semangat",
        "99000001",
        "PMO ke-1",
        "2023/2024",
        "15 September 2023",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        null);
  }

  private static ReportDocument report() {
    return new ReportDocument(
        KEY.toString(),
        "2023/2024",
        "PMO ke-1",
        "Perencanaan",
        "2",
        new ReportDocument.School("99000001", "SD \"Semangat\"", "SD", "Negeri", "Bali"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
