package id.estafet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form of a task in Tasklist; fields go by their id in the form, with the row behind it. */
final class Form {

  /** The form lets one type as soon as its draft is read, or waits for an answer. */
  private static final String READY =
      "[cam-tasklist-form-camunda]:not([inert]), .estafet-draft-question:not([hidden])";

  private final Page page;

  private Form(Page page) {
    this.page = page;
  }

  /** The form on a page, once it is drawn and shows, or asks about, what is saved of it. */
  static Form on(Page page) {
    Form form = new Form(page);
    form.page.locator(".fjs-form .fjs-form-field").first().waitFor();
    form.page.locator(READY).first().waitFor();
    return form;
  }

  /** The words of the whole task, form and all. */
  String words() {
    return page.locator(".task-details").innerText();
  }

  /** Writes and leaves the field, so that a warning below it has gone before the next click. */
  Form writes(String field, String text) {
    Locator input = input(field);
    input.fill(text);
    input.blur();
    return this;
  }

  /** Writes a date as Indonesians do, {@code 1/9/2023}, and leaves the calendar. */
  Form dates(String field, String date) {
    Locator input = input(field + "-date");
    input.fill(date);
    input.press("Tab");
    PlaywrightAssertions.assertThat(input).hasValue(date);
    return this;
  }

  /** Chooses from a list, by the beginning of the option. */
  Form picks(String field, String option) {
    group(field).locator(".fjs-input-group").click();
    choose(option);
    return this;
  }

  /** Chooses from a list that is searched by typing. */
  Form searches(String field, String option) {
    input(field).fill(option);
    choose(option);
    return this;
  }

  /** Ticks a box or one of several buttons; those are numbered from 0, {@code horizon_0-0}. */
  Form ticks(String field) {
    input(field).check();
    return this;
  }

  /** Sees a text or a date in a field. */
  Form shows(String field, String value) {
    PlaywrightAssertions.assertThat(input(field)).hasValue(value);
    return this;
  }

  /** Sees the words of a choice in a field. */
  Form showsChoice(String field, String option) {
    PlaywrightAssertions.assertThat(group(field)).containsText(option);
    return this;
  }

  /** Sees a box or button ticked. */
  Form showsTicked(String field) {
    PlaywrightAssertions.assertThat(input(field)).isChecked();
    return this;
  }

  /** Waits for the line beside the buttons to tell that nothing is left to be saved. */
  Form isSaved() {
    PlaywrightAssertions.assertThat(draftLine())
        .hasText(Pattern.compile("^Tersimpan \\d\\d\\.\\d\\d WITA$"));
    return this;
  }

  /** How the draft stands, beside the buttons. */
  Locator draftLine() {
    return page.locator(".form-actions .estafet-draft-line");
  }

  /** What is asked about the draft, above the form. */
  Locator draftQuestion() {
    return page.locator(".estafet-draft-question");
  }

  /** Who else has the form open. */
  Locator otherEditors() {
    return page.locator(".estafet-draft-others");
  }

  Form answers(String answer) {
    draftQuestion()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(answer))
        .click();
    return this;
  }

  Form addsRow(String list) {
    page.locator(
            ".fjs-form [role=group][aria-labelledby$='-%s'] .fjs-repeat-render-add".formatted(list))
        .click();
    return this;
  }

  /** Sends the form and sees it accepted; a refusal from before is not left standing. */
  void completes() {
    assertThat(sends().status()).isEqualTo(204);
    PlaywrightAssertions.assertThat(page.locator(".page-notifications .alert-danger")).hasCount(0);
  }

  /** Sends the form and reads why it is refused; the answers stay. */
  String isRefused() {
    assertThat(sends().status()).isGreaterThanOrEqualTo(400);
    return refusal();
  }

  /** Presses the button while something is missing, of which only the page takes notice. */
  String isIncomplete() {
    button().click();
    return refusal();
  }

  private Response sends() {
    return page.waitForResponse(
        answer -> answer.url().endsWith("/submit-form"), () -> button().click());
  }

  private Locator button() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selesaikan"));
  }

  private String refusal() {
    Locator refusal = page.locator(".page-notifications .alert-danger .message").last();
    refusal.waitFor();
    return refusal.innerText();
  }

  private void choose(String option) {
    page.locator(".fjs-dropdownlist-item")
        .filter(new Locator.FilterOptions().setHasText(option))
        .first()
        .click();
  }

  private Locator input(String field) {
    return page.locator(".fjs-form [id$='-%s']".formatted(field));
  }

  private Locator group(String field) {
    return input(field).locator("xpath=ancestor::*[contains(@class,'fjs-form-field')][1]");
  }
}
