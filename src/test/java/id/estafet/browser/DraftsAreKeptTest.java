package id.estafet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed in Tasklist is safe while it is typed, on whatever device it is gone on with. */
@EstafetOnH2
@InBrowser
class DraftsAreKeptTest {

  /** An administrator may complete any task: the second pair of hands. */
  private static final String COLLEAGUE = "Rizky Hidayat, S.Kom.";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private Browser browser;
  private SchoolAtWork school;
  private String task;

  @BeforeAll
  void openTheBrowser() {
    browser = Browser.before(port);
  }

  @BeforeEach
  void openATask() {
    school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime.of(port).at("2023-08-01 10:42");
    school.schedules("2023-08-22");
    task = school.principal().taskId("UserTask_ReflectOnLearning", school.npsn());
  }

  @AfterEach
  void goBack() {
    TrainingTime.of(port).back();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void goesOnAtAnotherDeviceWithRowsChoicesAndDates() {
    Desk office = signedIn(browser.desk());
    FirstSession.reflection(office.opensTask(task), "1/8/2023")
        .addsRow("goals")
        .writes("goals_text_1", "Numerasi naik satu tingkat")
        .isSaved();
    office.leaves();

    Desk telephone = signedIn(browser.telephone());
    Form form = telephone.opensTask(task);
    assertThat(form.draftQuestion()).containsText("Isian Anda dari 1 Agustus 2023 pukul 11.4");
    form.shows("goals_text_0", "Literasi naik satu tingkat")
        .shows("goals_text_1", "Numerasi naik satu tingkat")
        .showsChoice("targets_goalRef_0", "Literasi naik")
        .showsTicked("dataSources-2")
        .showsTicked("visionFit-0")
        .shows("reflectionDate-date", "1/8/2023");
    Browser.picture(telephone.page(), "draft-telephone");
    form.addsRow("goals").writes("goals_text_2", "Guru berbagi praktik").completes();

    assertThat(drafts()).isZero();
    assertThat(
            jdbc.sql("select text from reflection_goal where session_key = ? order by position")
                .param(school.npsn() + ":2023:1")
                .query(String.class)
                .list())
        .containsExactly(
            "Literasi naik satu tingkat", "Numerasi naik satu tingkat", "Guru berbagi praktik");
  }

  @Test
  void leavesNothingInTheBrowser() {
    Desk principal = signedIn(browser.desk());
    Page page = principal.page();
    page.evaluate("localStorage.setItem('camunda-form:' + 'any', '{\"place\":\"Ruang guru\"}')");
    principal.opensTask(task).writes("learningFindings", "Literasi sedang").isSaved();

    assertThat((List<?>) principal.page().evaluate("Object.keys(localStorage)"))
        .isEqualTo(List.of("camunda-web"));
    assertThat(
            principal
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan")))
        .hasCount(0);
  }

  @Test
  void asksWhoseTextIsToStay() {
    Desk principal = signedIn(browser.desk());
    Form form = principal.opensTask(task).writes("learningFindings", "Dari kepala").isSaved();
    colleagueWrites(1, "Dari rekan");

    form.writes("hopes", "Harapan kepala");
    assertThat(form.draftQuestion()).containsText("baru saja diubah oleh " + COLLEAGUE);
    assertThat(form.otherEditors()).hasText(COLLEAGUE + " juga sedang membuka formulir ini.");
    Browser.picture(principal.page(), "draft-conflict");
    assertThat(draft("learningFindings")).isEqualTo("Dari rekan");

    form.answers("Muat isian " + COLLEAGUE).shows("learningFindings", "Dari rekan").isSaved();
    colleagueWrites(2, "Sekali lagi dari rekan");
    form.writes("learningFindings", "Dari kepala juga")
        .answers("Timpa dengan isian saya")
        .shows("learningFindings", "Dari kepala juga")
        .isSaved();
    assertThat(draft("learningFindings")).isEqualTo("Dari kepala juga");
  }

  @Test
  void offersTheTextOfAColleague() {
    colleagueWrites(0, "Dari rekan");
    Desk principal = signedIn(browser.desk());

    Form form = principal.opensTask(task);
    assertThat(form.draftQuestion())
        .containsText("Ada isian yang disimpan " + COLLEAGUE + " pada 1 Agustus 2023 pukul 11.4");
    form.shows("learningFindings", "");
    Browser.picture(principal.page(), "draft-offer");

    form.answers("Lanjutkan").shows("learningFindings", "Dari rekan");
    form.writes("hopes", "Harapan kepala").isSaved();
    assertThat(draft("learningFindings")).isEqualTo("Dari rekan");
    assertThat(draft("hopes")).isEqualTo("Harapan kepala");
  }

  @Test
  void beginsAnewAndBringsBack() {
    Desk principal = signedIn(browser.desk());
    principal.opensTask(task).writes("learningFindings", "Literasi sedang").isSaved();

    Form form = principal.opensTask(task).answers("Mulai baru").shows("learningFindings", "");
    assertThat(form.draftLine()).hasText("");
    form.answers("Kembalikan").shows("learningFindings", "Literasi sedang").isSaved();

    assertThat(draft("learningFindings")).isEqualTo("Literasi sedang");
  }

  @Test
  void savesWhatWasTypedWithoutAConnection() {
    Desk principal = signedIn(browser.desk());
    Form form = principal.opensTask(task).writes("learningFindings", "Literasi").isSaved();

    principal.page().context().setOffline(true);
    form.writes("learningFindings", "Literasi sedang");
    assertThat(form.draftLine()).hasText("Belum tersimpan: sambungan terputus, dicoba lagi");
    Browser.picture(principal.page(), "draft-offline");
    principal.page().context().setOffline(false);

    form.isSaved();
    assertThat(draft("learningFindings")).isEqualTo("Literasi sedang");
  }

  @Test
  void savesAtOnceWhatIsLeftBehind() {
    Desk principal = signedIn(browser.desk());
    Form form = principal.opensTask(task).writes("learningFindings", "Ditinggal");
    assertThat(form.draftLine()).hasText("Menyimpan…");

    principal
        .page()
        .waitForResponse(
            answer -> answer.url().contains("/api/drafts/") && answer.status() == 200,
            () -> principal.page().evaluate("location.hash = '#/'"));

    assertThat(draft("learningFindings")).isEqualTo("Ditinggal");
  }

  @Test
  void keepsTheDraftOfARefusedCompletion() {
    Desk principal = signedIn(browser.desk());
    Form form = FirstSession.reflection(principal.opensTask(task), "23/8/2023");

    assertThat(form.isRefused()).isNotBlank();
    form.isSaved();

    assertThat(draft("reflectionDate")).isEqualTo("2023-08-23");
  }

  private Desk signedIn(Desk desk) {
    return desk.logsIn("ks." + school.npsn());
  }

  private void colleagueWrites(int version, String findings) {
    Visitor.Answer saved =
        Visitor.of(port, "admin")
            .put(
                "/api/drafts/" + task,
                Map.of("version", version, "content", Map.of("learningFindings", findings)));
    assertThat(saved.status()).as(saved.words()).isEqualTo(200);
  }

  private String draft(String field) {
    return school
        .principal()
        .get("/api/drafts/" + task)
        .body()
        .path("content")
        .path(field)
        .asText();
  }

  private long drafts() {
    return jdbc.sql("select count(*) from task_draft where task_id = ?")
        .param(task)
        .query(Long.class)
        .single();
  }
}
