package id.estafet.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** The tab "Dokumen" of a task. */
record DocumentsTab(Page page) {

  /** The tab on a page, once it knows what may be sent. */
  static DocumentsTab on(Page page) {
    page.locator(".estafet-add").waitFor();
    return new DocumentsTab(page);
  }

  DocumentsTab ofKind(String label) {
    page.locator(".estafet-add select").selectOption(label);
    return this;
  }

  DocumentsTab sends(Path file) {
    picker().setInputFiles(file);
    return this;
  }

  DocumentsTab sends(String name, String type, byte[] content) {
    picker().setInputFiles(new FilePayload(name, type, content));
    return this;
  }

  /** Looks at another tab of the task. */
  void leavesFor(String tab) {
    tab(tab).click();
    page.locator(".estafet-add").waitFor(new Locator.WaitForOptions().setState(DETACHED));
  }

  void comesBack() {
    tab("Dokumen").click();
    page.locator(".estafet-add").waitFor();
  }

  private Locator tab(String name) {
    return page.locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText(name));
  }

  /** What the policy asks for and what is missing, in words. */
  Locator summary() {
    return page.locator(".estafet-evidence > div").first();
  }

  Locator documents() {
    return page.locator(".estafet-documents > li");
  }

  Locator onTheirWay() {
    return page.locator(".estafet-uploads > li");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator picker() {
    return page.locator(".estafet-file").first();
  }
}
