package id.estafet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.estafet.support.EstafetOnH2;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Data induk" in Admin: a file with errors, corrected, applied. */
@EstafetOnH2
@InBrowser
class AdministratorImportsSchoolsTest {

  private static final String HEADER = "npsn;name;level;status;regency\n";
  private static final String RIGHT = "99890001;SD Kenanga Badung;SD;NEGERI;51.03\n";

  @Autowired private JdbcClient jdbc;
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

  @AfterEach
  void removeTheSchools() {
    jdbc.sql("delete from school where npsn like '9989%'").update();
  }

  @Test
  void appliesAFileOnceItsErrorsAreMended() {
    Desk admin = browser.desk().logsIn("admin");
    Page page = admin.opens("admin/default/#/");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Data induk")).click();

    checks(page, "sekolah.csv", HEADER + RIGHT + "9989002;SD Melati;SD;NEGERI;12.1\n");
    Locator errors = page.locator(".estafet-errors tbody tr");
    assertThat(errors).hasCount(1);
    assertThat(errors).containsText("3");
    assertThat(errors).containsText("NPSN harus 8 angka");
    assertThat(button(page, "Terapkan")).isDisabled();
    Browser.picture(page, "master-data-errors");

    checks(page, "sekolah-benar.csv", HEADER + RIGHT + "99890002;SD Melati;SD;NEGERI;51.03\n");
    assertThat(page.locator(".estafet-run h3")).hasText("sekolah-benar.csv · Sekolah");
    button(page, "Terapkan").click();

    assertThat(page.locator(".estafet-run .estafet-done"))
        .hasText("Diterapkan: 2 baru · 0 berubah · 0 tetap · 0 salah.");
    assertThat(page.locator(".estafet-history tbody tr").first()).containsText("Diterapkan");
    Browser.picture(page, "master-data-applied");
    assertThat(schools()).isEqualTo(2);
    admin.leaves();
  }

  @Test
  void appliesOnlyTheRightLinesWhenTold() {
    Desk admin = browser.desk().logsIn("admin");
    Page page = admin.opens("admin/default/#/master-data");

    checks(page, "sekolah.csv", HEADER + RIGHT + "99890002;=cmd;SD;NEGERI;51.03\n");
    page.getByLabel("Lewati baris yang salah").check();
    button(page, "Terapkan").click();

    assertThat(page.locator(".estafet-run [role=status]")).containsText("Diterapkan: 1 baru");
    assertThat(schools()).isEqualTo(1);
    admin.leaves();
  }

  @Test
  void fitsATelephone() {
    Desk admin = browser.telephone().logsIn("admin");
    Page page = admin.opens("admin/default/#/master-data");

    checks(page, "sekolah.csv", HEADER + RIGHT + "9989002;SD Melati;SD;NEGERI;12.1\n");
    assertThat(page.locator(".estafet-errors")).isVisible();
    Browser.picture(page, "master-data-telephone");

    int width = (int) page.locator(".estafet-master-data").evaluate("page => page.scrollWidth");
    assertThat(width).isLessThanOrEqualTo(360);
    admin.leaves();
  }

  private int schools() {
    return jdbc.sql("select count(*) from school where npsn like '9989%'")
        .query(Integer.class)
        .single();
  }

  private static void checks(Page page, String name, String text) {
    page.locator(".estafet-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    button(page, "Periksa").click();
    assertThat(page.locator(".estafet-run h3")).containsText(name);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
