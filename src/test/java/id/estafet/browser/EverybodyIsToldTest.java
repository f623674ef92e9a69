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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people are told, in Tasklist and by mail. */
@EstafetOnH2
@InBrowser
class EverybodyIsToldTest {

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
  void leadsFromANoticeToItsTaskOrToTheSessionsOfTheSchool() {
    SchoolAtWork school = remindedTwice();
    Desk principal = browser.desk().logsIn("ks." + school.npsn());
    Page page = principal.page();
    Locator link = page.locator("a[href='#/notices']");
    assertThat(link).containsText("2 belum dibaca");

    link.click();
    assertThat(page.locator(".estafet-unread")).hasCount(2);
    Browser.picture(page, "notices");
    named(page, AriaRole.BUTTON, "Tandai sudah dibaca").first().click();
    assertThat(page.locator(".estafet-unread")).hasCount(1);
    assertThat(link).containsText("1 belum dibaca");
    named(page, AriaRole.BUTTON, "Tandai semua sudah dibaca").click();
    assertThat(page.locator(".estafet-unread")).hasCount(0);
    named(page, AriaRole.LINK, "Buka SD Uji").first().click();

    assertThat(page.locator(".estafet-page")).hasCount(0);
    assertThat(page.locator("[cam-tasklist-form] h1, .task-details h2").first())
        .containsText("Sepakati jadwal sesi");
    Page later =
        principal.opens("tasklist/default/#/my-task?sesi=%s:2023:3".formatted(school.npsn()));
    assertThat(later).hasURL(Pattern.compile("pmo-sessions\\?sekolah=" + school.npsn()));
    assertThat(later.getByLabel("Sekolah atau NPSN")).hasValue(school.npsn());
    principal.leaves();
  }

  @Test
  void showsAnAdministratorWhatMailIsAbout() {
    TestSchools schools = TestSchools.in(context, port);
    SchoolAtWork school = schools.ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 07:00");
    school.schedules("2023-08-22");
    TrainingTime.of(port).at("2023-08-15 09:00");
    Desk admin = browser.desk().logsIn("admin");

    Page page = admin.opens("admin/default/#/mails");
    page.getByLabel("Keadaan").selectOption("Tanpa alamat");
    page.getByLabel("Penerima").fill("guru2." + school.npsn());
    page.keyboard().press("Enter");
    Locator row =
        page.locator("tr", new Page.LocatorOptions().setHasText("guru2." + school.npsn()));
    assertThat(row.first()).containsText("belum mempunyai alamat");
    named(row.first(), "Lihat isi").click();
    assertThat(page.frameLocator("iframe").getByText("Yth. ")).isVisible();
    Browser.picture(page, "mails");

    named(row.first(), "Kirim ulang").click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("masuk antrean lagi");
    admin.leaves();
  }

  @Test
  void leadsFromAMailThroughTheLoginToItsTask() {
    SchoolAtWork school = remindedTwice();
    Desk principal = browser.desk();
    principal.opens("tasklist/default/#/my-task?sesi=%s:2023:1".formatted(school.npsn()));

    principal.logsInWhereSheIs("ks." + school.npsn());

    assertThat(principal.page().locator("[cam-tasklist-form] h1, .task-details h2").first())
        .containsText("Sepakati jadwal sesi");
    principal.leaves();
  }

  @Test
  void fitsATelephone() {
    SchoolAtWork school = remindedTwice();
    Desk principal = browser.telephone().logsIn("ks." + school.npsn());
    Page notices = principal.opens("tasklist/default/#/notices");
    assertThat(notices.locator(".estafet-unread")).hasCount(2);
    fits(notices, "telephone-notices");
    principal.leaves();

    Desk admin = browser.telephone().logsIn("admin");
    Page mails = admin.opens("admin/default/#/mails");
    assertThat(mails.getByRole(AriaRole.TABLE)).isVisible();
    fits(mails, "telephone-mails");
    admin.leaves();
  }

  private SchoolAtWork remindedTwice() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime.of(port).at("2023-09-13 09:00");
    return school;
  }

  private static void fits(Page page, String picture) {
    Browser.picture(page, picture);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
  }

  private static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator named(Locator row, String name) {
    return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }
}
