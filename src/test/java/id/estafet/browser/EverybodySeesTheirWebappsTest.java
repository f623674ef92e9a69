package id.estafet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One login for all webapps: who gets in where, and how one gets out again. */
@EstafetOnH2
@InBrowser
class EverybodySeesTheirWebappsTest {

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.before(port);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void explainsAFailedLogin() {
    // The engine delays whoever has just failed, so it must be somebody of whom no other test
    // hears.
    String npsn = TestSchools.in(context, port).waiting(2);
    Desk desk = browser.desk().opensTheLoginPage();
    Browser.picture(desk.page(), "login");

    desk.triesToLogIn("ks." + npsn, "salah");

    assertThat(desk.page().getByRole(AriaRole.ALERT))
        .hasText(
            "Nama pengguna atau kata sandi tidak cocok, atau akun terkunci sementara setelah"
                + " beberapa kali gagal. Periksa keduanya, lalu coba lagi dalam satu menit."
                + " Bila tetap gagal, hubungi administrator Estafet.");
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, tasklist welcome, cockpit admin",
    "kfsp.01, tasklist welcome cockpit, admin",
    "admin, tasklist welcome cockpit admin, ",
  })
  void opensOnlyWhatTheDutyNeeds(String login, String open, String closed) {
    Desk desk = browser.desk().logsIn(login);
    Page page = desk.page();

    for (String webapp : open.split(" ")) {
      assertThat(opens(page, webapp)).isEqualTo(200);
      assertThat(page.locator("[cam-widget-header] .brand-name")).containsText("Estafet");
      assertThat(page.locator(".ce-eol-banner")).isHidden();
      Browser.picture(page, webapp + "-" + login);
    }
    for (String webapp : closed == null ? new String[0] : closed.split(" ")) {
      assertThat(opens(page, webapp)).isEqualTo(403);
      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText("Anda tidak berhak membuka halaman ini.");
      Browser.picture(page, "closed");
    }
    desk.leaves();
  }

  @Test
  void endsTheSessionOfAllWebappsOnLogOut() {
    Desk desk = browser.desk().logsIn("kfsp.01");
    Page page = desk.page();

    page.locator("[cam-widget-header] .account .dropdown-toggle").click();
    page.locator("[cam-widget-header] .logout a").click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Anda sudah keluar. Sampai jumpa.");
    assertThat(desk.opens("cockpit/default/")).hasURL(Pattern.compile("/login$"));
  }

  @Test
  void letsACoordinatorReopenAReport() {
    SchoolAtWork school = filed();
    Desk coordinator = browser.desk().logsIn("kfsp." + school.npsn());
    Page sessions = coordinator.opensSessions();

    named(sessions, AriaRole.BUTTON, "Buka kembali laporan").click();
    named(sessions, AriaRole.TEXTBOX, "Alasan membuka kembali")
        .fill("Bukti foto belum sesuai dengan ketentuan.");
    Browser.picture(sessions, "sessions-reopen");
    sessions
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buka kembali").setExact(true))
        .click();

    assertThat(sessions.locator(".estafet-done")).containsText("dibuka kembali");
    assertThat(school.principal().tasksAt(school.npsn())).contains("UserTask_SubmitReport");
    assertThat(named(sessions, AriaRole.BUTTON, "Catat sesi tambahan")).isHidden();
  }

  @Test
  void reachesTheSessionsByKeyboard() {
    Desk principal = browser.desk().logsIn("ks.99000001");
    Page page = principal.page();
    Locator link = named(page, AriaRole.LINK, "Sesi PMO");
    assertThat(link).isVisible();

    page.locator("body").press("Tab");
    for (int pressed = 0; pressed < 10 && !isFocused(link); pressed++) {
      page.keyboard().press("Tab");
    }
    assertThat(link).isFocused();
    page.keyboard().press("Enter");

    assertThat(named(page, AriaRole.HEADING, "Sesi PMO")).isVisible();
    assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("SD Semangat");
  }

  @Test
  void movesTheTrainingClockInTheHeader() {
    TrainingTime.of(port).back();
    Desk admin = browser.desk().logsIn("admin");
    Page page = admin.page();

    named(page, AriaRole.BUTTON, "Jam latihan: 24 Juli 2023").click();
    named(page, AriaRole.BUTTON, "+1 hari").click();

    assertThat(named(page, AriaRole.BUTTON, "Jam latihan: 25 Juli 2023")).isVisible();
  }

  @Test
  void fitsATelephone() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 07:00");
    Desk principal = browser.telephone().logsIn("ks." + school.npsn());

    principal.tasks().first().click();
    Form.on(principal.page());

    assertThat(principal.page().locator(".fjs-form")).isInViewport();
    int width = (int) principal.page().evaluate("document.documentElement.scrollWidth");
    assertThat(width).isLessThanOrEqualTo(360);
    Browser.picture(principal.page(), "telephone-task");
  }

  private SchoolAtWork filed() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime time = TrainingTime.of(port);
    time.at("2023-08-01 07:00");
    school.schedules("2023-08-22");
    school.looksAtItsData("2023-08-01");
    time.at("2023-08-22 13:00");
    school.plans("2023-08-22", "2023-09-01", "2024-01-31");
    time.at("2023-09-12 09:00");
    school.files();
    return school;
  }

  private static int opens(Page page, String webapp) {
    return page.navigate("/camunda/app/" + webapp + "/default/").status();
  }

  private static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }

  private static boolean isFocused(Locator link) {
    return (boolean) link.evaluate("link => link === document.activeElement");
  }
}
