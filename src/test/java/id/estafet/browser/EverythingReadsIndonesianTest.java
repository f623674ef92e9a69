package id.estafet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.estafet.support.SessionAnswers.agreed;
import static id.estafet.support.SessionAnswers.answers;
import static id.estafet.support.SessionAnswers.oneRootCause;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A walk through every page of the webapps and every form: no English word is left. */
@EstafetOnH2
@InBrowser
class EverythingReadsIndonesianTest {

  @Autowired private ApplicationContext context;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @LocalServerPort private int port;

  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.before(port);
  }

  @AfterAll
  void close() {
    TrainingTime.of(port).back();
    browser.close();
  }

  @Test
  void showsTheAdministratorNoEnglish() {
    Desk admin = browser.desk().opensTheLoginPage();
    reads(admin.page());
    admin.logsIn("admin");
    String definition = latest("school-pmo-cycle");
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("school-pmo-cycle")
            .listPage(0, 1)
            .get(0)
            .getId();
    String table =
        repository.createDecisionDefinitionQuery().latestVersion().listPage(0, 1).get(0).getId();
    String deployment = repository.createDeploymentQuery().listPage(0, 1).get(0).getId();

    for (String address :
        List.of(
            "cockpit/default/#/dashboard",
            "cockpit/default/#/processes",
            "cockpit/default/#/process-definition/" + definition + "/runtime",
            "cockpit/default/#/process-instance/" + instance + "/runtime",
            "cockpit/default/#/process-instance/" + instance + "/runtime?tab=user-tasks-tab",
            "cockpit/default/#/process-instance/" + instance + "/runtime?tab=jobs-tab",
            "cockpit/default/#/decisions",
            "cockpit/default/#/decision-definition/" + table,
            "cockpit/default/#/tasks",
            "cockpit/default/#/repository?deployment=" + deployment,
            "admin/default/#/",
            "admin/default/#/master-data",
            "admin/default/#/mails",
            "admin/default/#/users",
            "admin/default/#/users/admin?tab=profile",
            "admin/default/#/users/admin?tab=account",
            "admin/default/#/user-create",
            "admin/default/#/groups",
            "admin/default/#/group-create",
            "admin/default/#/tenants",
            "admin/default/#/tenant-create",
            "admin/default/#/authorization?resource=7",
            "admin/default/#/system?section=system-settings-general")) {
      Page page = admin.opens(address);
      assertThat(page.locator("[cam-widget-header] .account")).isVisible();
      reads(page);
      page.close();
    }
    admin.leaves();
  }

  @Test
  void showsAPrincipalNoEnglish() {
    Desk principal = browser.desk().logsIn("ks.99000001");
    reads(principal.page());

    for (String address :
        List.of(
            "welcome/default/",
            "tasklist/default/#/pmo-sessions",
            "tasklist/default/#/notices",
            "tasklist/default/#/help",
            "tasklist/default/#/glossary",
            "admin/default/")) {
      Page page = principal.opens(address);
      assertThat(page.locator("h1:visible, h3:visible, .section-title:visible").first())
          .isVisible();
      reads(page);
      page.close();
    }
    principal.leaves();
  }

  @Test
  void showsNoEnglishInAnyForm() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    SchoolAtWork reminded = TestSchools.in(context, port).ledByFacilitator();
    TrainingTime time = TrainingTime.of(port);
    time.at("2023-08-01 07:00");
    Desk principal = browser.desk().logsIn("ks." + school.npsn());
    Desk supervisor = browser.desk().logsIn("pengawas." + school.npsn());
    Desk facilitator = browser.desk().logsIn("fsp." + reminded.npsn());

    fills(principal, school, SchoolAtWork::principal, "UserTask_AgreeSchedule");
    school.schedules("2023-08-22");
    fills(principal, school, SchoolAtWork::principal, "UserTask_ReflectOnLearning");
    fills(supervisor, school, SchoolAtWork::supervisor, "UserTask_AddSupervisorReflection");
    time.at("2023-08-15 13:00");
    fills(facilitator, reminded, SchoolAtWork::facilitator, "UserTask_RemindSchool");
    time.at("2023-08-22 13:00");
    fills(principal, school, SchoolAtWork::principal, "UserTask_OverrideReflection");
    school.reflects("2023-08-01");
    fills(principal, school, SchoolAtWork::principal, "UserTask_FindRootCauses");
    school
        .principal()
        .completes(
            "UserTask_FindRootCauses", school.npsn(), oneRootCause(school.held("2023-08-22")));
    fills(principal, school, SchoolAtWork::principal, "UserTask_AgreeSolutions");
    school
        .principal()
        .completes("UserTask_AgreeSolutions", school.npsn(), agreed("2023-09-01", "2023-10-15"));
    fills(supervisor, school, SchoolAtWork::supervisor, "UserTask_ConfirmAgreement");
    school.supervisorConfirms();
    fills(principal, school, SchoolAtWork::principal, "UserTask_SubmitReport");
    school
        .principal()
        .completes(
            "UserTask_SubmitReport",
            school.npsn(),
            answers("submitConfirmed", true, "evidenceFollows", true));
    fills(principal, school, SchoolAtWork::principal, "UserTask_CompleteEvidence");
    opensAnExtraSession(school);
    fills(principal, school, SchoolAtWork::principal, "UserTask_RecordExtraSession");
    time.at("2023-10-24 13:00");
    school.schedules("2023-10-24");
    fills(principal, school, SchoolAtWork::principal, "UserTask_UpdateFollowUp");
    fills(principal, school, SchoolAtWork::principal, "UserTask_ReflectOnImplementation");
    time.at("2024-01-08 07:00");
    fills(principal, school, SchoolAtWork::principal, "UserTask_DecideOpenFollowUps");
  }

  @Test
  void explainsAFieldByKeyboard() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 07:00");
    Desk principal = browser.telephone().logsIn("ks." + school.npsn());
    principal.opensTask(school.principal().taskId("UserTask_AgreeSchedule", school.npsn()));
    Page page = principal.page();
    Locator help = page.locator(".estafet-help-button").first();

    assertThat(help).hasAttribute("aria-label", "Bantuan untuk Jadwal");
    help.focus();
    page.keyboard().press("Enter");
    assertThat(help).hasAttribute("aria-expanded", "true");
    assertThat(page.locator(".estafet-help-panel")).containsText("Mengapa ditanya?");
    page.keyboard().press("Escape");
    assertThat(page.locator(".estafet-help-panel")).hasCount(0);
    assertThat(help).isFocused();

    assertThat(page.locator(".estafet-task-help")).containsText("Setelah ini:");
    Locator missing = page.locator(".estafet-missing");
    assertThat(missing).hasText("2 isian wajib belum lengkap");
    missing.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".fjs-form [id$='-plannedDate-date']")).isFocused();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    principal.leaves();
  }

  private void fills(
      Desk desk, SchoolAtWork school, Function<SchoolAtWork, Visitor> who, String element) {
    desk.opensTask(who.apply(school).taskId(element, school.npsn()));
    Page page = desk.page();
    assertThat(page.locator(".estafet-task-help")).isVisible();
    assertThat(page.locator(".estafet-help-button").first()).isVisible();
    reads(page);
    page.close();
  }

  private static void opensAnExtraSession(SchoolAtWork school) {
    Visitor.Answer opened =
        school
            .principal()
            .post(
                "/api/sessions/extra",
                Map.of(
                    "npsn", school.npsn(),
                    "schoolYear", "2023/2024",
                    "reason", "Membahas persiapan pojok baca bersama komite sekolah"));
    assertThat(opened.status()).as(opened.words()).isLessThan(300);
  }

  private String latest(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private static void reads(Page page) {
    assertThat(page.locator("html")).hasAttribute("lang", "id");
    assertThat(EnglishLeft.on(page)).as(page.url()).isEmpty();
  }
}
