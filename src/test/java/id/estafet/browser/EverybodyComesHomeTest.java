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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people see first, and what stands beside their tasks. */
@EstafetOnH2
@InBrowser
class EverybodyComesHomeTest {

  /** Words of Camunda's own page that have no business before a school. */
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(Loading|Applications|Welcome|Task|Due|Created|Follow-up)\\b");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private Browser browser;
  private TestSchools schools;

  @BeforeAll
  void open() {
    browser = Browser.before(port);
    schools = TestSchools.in(context, port);
  }

  @AfterAll
  void close() {
    TrainingTime.of(port).back();
    browser.close();
  }

  @BeforeEach
  void begin() {
    TrainingTime.of(port).back();
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001, Kepala sekolah · SD Semangat, Daftar tugas|Sesi PMO|Pemberitahuan|Bantuan|Glosarium",
    "guru.99000001, Guru · SD Semangat, Daftar tugas|Sesi PMO|Pemberitahuan|Bantuan|Glosarium",
    "fsp.01, Fasilitator Sekolah Penggerak (FSP) · 6 sekolah, Daftar tugas|Sesi PMO|Pemberitahuan|Bantuan|Glosarium",
    "kfsp.01, Koordinator FSP (KFSP) · 6 sekolah, Daftar tugas|Sesi PMO|Pemberitahuan|Bantuan|Glosarium|Kokpit",
    "dinas.5103, PMO kabupaten/kota · Kabupaten Badung, Daftar tugas|Sesi PMO|Pemberitahuan|Bantuan|Glosarium",
    "admin, Administrator sistem · Pusat, Daftar tugas|Sesi PMO|Pemberitahuan|Bantuan|Glosarium|Kokpit|Admin",
  })
  void tellsEverybodyTheirDutyAndTheirWays(String login, String duty, String links) {
    TrainingTime.of(port).at("2023-08-01 07:00");
    for (boolean telephone : new boolean[] {false, true}) {
      Desk desk = telephone ? browser.telephone() : browser.desk();
      Page page = desk.comesHome(login).page();

      assertThat(page.locator(".estafet-duties")).hasText(duty);
      Locator ways = page.locator(".estafet-links li");
      assertThat(ways).hasText(links.split("\\|"));
      assertThat(page.locator(".webapps")).isHidden();
      String words = page.locator(".estafet-home").innerText();
      assertThat(words).doesNotContainPattern(ENGLISH);
      int width = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assertThat(width).isLessThanOrEqualTo(0);
      Browser.picture(page, "home-" + login + (telephone ? "-telephone" : ""));
      desk.leaves();
    }
  }

  @Test
  void tellsATeacherWhatWillCome() {
    String npsn = schools.ledByPrincipal().npsn();

    Page page = browser.desk().comesHome("guru." + npsn).page();

    assertThat(page.locator(".estafet-home"))
        .containsText("Belum ada tugas. Sesi PMO ke-1 dimulai 1 Agustus 2023.");
  }

  @Test
  void opensATaskByKeyboard() {
    SchoolAtWork school = schools.ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 07:00");
    Page page = browser.desk().comesHome("ks." + school.npsn()).page();
    Locator task = page.locator(".estafet-home .estafet-list a").first();
    assertThat(task).containsText("Sepakati jadwal sesi · PMO ke-1");

    page.locator("body").press("Tab");
    for (int pressed = 0; pressed < 15 && !isFocused(task); pressed++) {
      page.keyboard().press("Tab");
    }
    assertThat(task).isFocused();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/#/\\?task="));
    Form.on(page);
    assertThat(page.locator("h2.task")).containsText("Sepakati jadwal sesi");
  }

  @Test
  void saysOnACardUntilWhenAndWhyTheTaskIsMine() {
    SchoolAtWork school = schools.ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 07:00");
    Desk principal = browser.desk().logsIn("ks." + school.npsn());
    Locator card = principal.page().locator(".estafet-card");

    assertThat(card)
        .containsText(
            new String[] {"Batas lapor 20 September 2023 (tinggal 50 hari)Anda kepala sekolah"});
    assertThat(principal.page().locator(".tasks-list .dates").first()).isHidden();
    assertThat(principal.page().locator(".tasks-list .shutter").first()).isHidden();
    Browser.picture(principal.page(), "task-cards");
  }

  @Test
  void showsBesideATaskWhereTheCycleStands() {
    SchoolAtWork school = schools.ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 07:00");
    school.schedules("2023-08-22");
    school.looksAtItsData("2023-08-01");
    TrainingTime.of(port).at("2023-08-22 13:00");
    school.plans("2023-08-22", "2023-09-01", "2024-01-31");
    Desk principal = browser.desk().logsIn("ks." + school.npsn());
    principal.tasks().first().click();

    principal
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Konteks"))
        .click();

    Locator context = principal.page().locator(".estafet-context");
    assertThat(context.locator("[aria-current=step]").first())
        .containsText("4. Implementasi dan refleksi");
    assertThat(context).containsText("Pengawas sekolah");
    assertThat(context.locator("table tbody tr")).not().hasCount(0);
    Browser.picture(principal.page(), "task-context");
  }

  private static boolean isFocused(Locator link) {
    return (boolean) link.evaluate("link => link === document.activeElement");
  }
}
