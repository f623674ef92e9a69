package id.estafet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Session 1 of a school, from the login page to the printed report, with nothing but Tasklist. */
@EstafetOnH2
@InBrowser
class PrincipalFilesSession1Test {

  /** Words of the stock webapps and of form-js, which nobody here should meet. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(create|task|due|created|claim|complete|save|select|search|add|filter|history"
              + "|required|field|loading|log ?out|my profile|migrate)\\b",
          Pattern.CASE_INSENSITIVE);

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private Browser browser;
  private SchoolAtWork school;
  private TrainingTime time;

  @BeforeAll
  void openTheBrowser() {
    browser = Browser.before(port);
  }

  @BeforeEach
  void openASchool() {
    school = TestSchools.in(context, port).ledByPrincipal();
    time = TrainingTime.of(port);
    time.at("2023-08-01 07:00");
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void runsFromScheduleToReportInTasklist() {
    Desk principal = browser.desk().logsIn("ks." + school.npsn());
    PlaywrightAssertions.assertThat(principal.tasks())
        .hasText(new String[] {"Sepakati jadwal sesi · PMO ke-1 · SD Uji " + school.npsn()});
    seesAnIndonesianTasklist(principal.page());

    FirstSession.schedule(opens(principal, "UserTask_AgreeSchedule"), "22/8/2023").completes();
    school.supervisorReflects();
    FirstSession.reflection(opens(principal, "UserTask_ReflectOnLearning"), "1/8/2023").completes();
    time.at("2023-08-22 13:00");
    FirstSession.rootCauses(opens(principal, "UserTask_FindRootCauses")).completes();

    agreesThreeFollowUpsAtTheSecondAttempt(principal);
    supervisorConfirmsInHerOwnBrowser();
    time.at("2023-09-12 09:00");
    filesWithALink(principal);

    assertThat(textOf(downloadsTheReport(principal)))
        .contains("SD Uji " + school.npsn())
        .contains(FirstSession.ACTIVITIES);
    assertThat(
            jdbc.sql("select * from follow_up where npsn = ? order by position")
                .param(school.npsn())
                .query(
                    (row, number) ->
                        tuple(
                            row.getString("activity"),
                            row.getObject("end_date", LocalDate.class),
                            row.getString("status")))
                .list())
        .containsExactly(
            tuple(FirstSession.ACTIVITIES.get(0), LocalDate.of(2024, 1, 31), "NOT_STARTED"),
            tuple(FirstSession.ACTIVITIES.get(1), LocalDate.of(2024, 1, 31), "NOT_STARTED"),
            tuple(FirstSession.ACTIVITIES.get(2), LocalDate.of(2024, 1, 31), "NOT_STARTED"));
  }

  @Test
  void showsSupervisorAndFacilitatorOnlyWhatIsTheirs() {
    school.schedules("2023-08-22");
    SchoolAtWork ledByFacilitator = TestSchools.in(context, port).ledByFacilitator();
    time.at("2023-08-01 07:00");

    Desk supervisor = browser.desk().logsIn("pengawas." + school.npsn());
    PlaywrightAssertions.assertThat(supervisor.tasks())
        .hasText(new String[] {"Isi refleksi pengawas · PMO ke-1 · SD Uji " + school.npsn()});
    Browser.picture(supervisor.page(), "tasklist-supervisor");

    Desk facilitator = browser.desk().logsIn("fsp." + ledByFacilitator.npsn());
    PlaywrightAssertions.assertThat(facilitator.tasks())
        .hasText(
            new String[] {"Sepakati jadwal sesi · PMO ke-1 · SD Uji " + ledByFacilitator.npsn()});
    String principals = school.principal().taskId("UserTask_ReflectOnLearning", school.npsn());
    Page guessed = facilitator.opens("tasklist/default/#/?task=" + principals);
    PlaywrightAssertions.assertThat(guessed.locator(".column-center h4.task")).hasCount(1);
    PlaywrightAssertions.assertThat(guessed.locator(".fjs-form")).hasCount(0);
  }

  private Form opens(Desk desk, String element) {
    return desk.opensTask(school.principal().taskId(element, school.npsn()));
  }

  private static void seesAnIndonesianTasklist(Page page) {
    PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "id");
    PlaywrightAssertions.assertThat(page.locator(".create-task-action")).isHidden();
    PlaywrightAssertions.assertThat(page.locator(".ce-eol-banner")).isHidden();
    assertThat(page.locator("body").innerText())
        .contains("Tugas saya", "Jatuh tempo minggu ini", "Terlambat")
        .doesNotContainPattern(ENGLISH);
    Browser.picture(page, "tasklist");
  }

  private void agreesThreeFollowUpsAtTheSecondAttempt(Desk principal) {
    Form form = opens(principal, "UserTask_AgreeSolutions");
    FirstSession.followUps(FirstSession.solutions(form), "1/9/2023", "31/1/2024");

    form.dates("followUps_endDate_2", "31/3/2024");
    assertThat(form.isRefused())
        .contains("Tindak lanjut 3", "31 Maret 2024", "enam bulan", "1 Februari 2024")
        .doesNotContainPattern(ENGLISH);
    Browser.picture(principal.page(), "tasklist-refusal");

    form.dates("followUps_endDate_2", "31/1/2024");
    assertThat(form.words()).doesNotContainPattern(ENGLISH);
    Browser.picture(principal.page(), "tasklist-form");
    form.completes();
  }

  private void supervisorConfirmsInHerOwnBrowser() {
    Desk supervisor = browser.desk().logsIn("pengawas." + school.npsn());
    PlaywrightAssertions.assertThat(supervisor.tasks())
        .hasText(new String[] {"Tanggapi kesepakatan · PMO ke-1 · SD Uji " + school.npsn()});
    String task = school.supervisor().taskId("UserTask_ConfirmAgreement", school.npsn());
    Form form = supervisor.opensTask(task);
    assertThat(form.words()).contains(FirstSession.ACTIVITIES);
    form.ticks("agreementConfirmed-0").completes();
  }

  private void filesWithALink(Desk principal) {
    Form form = opens(principal, "UserTask_SubmitReport");
    assertThat(form.isIncomplete())
        .isEqualTo("Lengkapi isian yang bertanda merah, lalu coba lagi.");
    form.writes("attachments_link_0", "https://drive.example/foto-sesi-1")
        .ticks("submitConfirmed")
        .completes();
  }

  private Download downloadsTheReport(Desk principal) {
    Page sessions = principal.opensSessions();
    PlaywrightAssertions.assertThat(sessions.getByRole(AriaRole.TABLE)).containsText("Terkirim");
    Browser.picture(sessions, "sessions-page");
    return sessions.waitForDownload(
        () ->
            sessions
                .getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Unduh laporan (PDF)"))
                .click());
  }

  private static String textOf(Download download) {
    try (PDDocument pdf = Loader.loadPDF(download.createReadStream().readAllBytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
