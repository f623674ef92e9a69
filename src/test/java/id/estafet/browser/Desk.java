package id.estafet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One person before her browser, from the login page on. */
final class Desk {

  private static final String PASSWORD = "Estafet-2026";

  private final BrowserContext context;
  private Page page;

  Desk(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  /** The page before her. */
  Page page() {
    return page;
  }

  Desk opensTheLoginPage() {
    page.navigate("/");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Estafet");
    return this;
  }

  Desk triesToLogIn(String login, String password) {
    page.getByLabel("Nama pengguna").fill(login);
    page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true)).fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk")).click();
    return this;
  }

  /** Logs in on the login page before her, to wherever that leads. */
  Desk logsInWhereSheIs(String login) {
    return triesToLogIn(login, PASSWORD);
  }

  /** Logs in and waits for the home page with what it has to tell. */
  Desk comesHome(String login) {
    opensTheLoginPage().logsInWhereSheIs(login);
    assertThat(page).hasURL(Pattern.compile("/camunda/app/welcome/default/"));
    assertThat(page.locator(".estafet-home h1")).containsText("Halo");
    return this;
  }

  /** Logs in and goes on to Tasklist with its filters. */
  Desk logsIn(String login) {
    comesHome(login);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Daftar tugas")).click();
    assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/"));
    assertThat(filters().first()).isVisible();
    return this;
  }

  /** Opens a part of a webapp in a fresh tab, as a link in a message does. */
  Page opens(String address) {
    page = context.newPage();
    page.navigate("/camunda/app/" + address);
    return page;
  }

  /** Opens the form of a task in a fresh tab. */
  Form opensTask(String taskId) {
    opens("tasklist/default/#/?task=" + taskId);
    return Form.on(page);
  }

  Page opensSessions() {
    return opens("tasklist/default/#/pmo-sessions");
  }

  Locator filters() {
    return page.locator(".task-filter .name");
  }

  Locator tasks() {
    return page.locator(".column-center h4.task");
  }

  void leaves() {
    context.close();
  }
}
