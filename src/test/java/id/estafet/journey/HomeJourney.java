package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.Browser;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people find at their login and beside their tasks; the same on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HomeJourney {

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private TrainingTime time;
  private TestSchools schools;
  private SchoolAtWork school;
  private JsonNode officeBefore;

  @BeforeAll
  void begin() {
    time = TrainingTime.of(port);
    schools = TestSchools.in(context, port);
    school = schools.ledByPrincipal();
    Browser.signedIn(port, "ks." + school.npsn());
    officeBefore = homeOf("dinas.5103").path("progress");
    new Stages(time).filed(school);
    time.at("2023-10-02 07:00");
  }

  @AfterAll
  void goBack() {
    time.back();
  }

  @Test
  void showsAPrincipalHerTaskAndHerSessions() {
    JsonNode home = homeOf("ks." + school.npsn());

    assertThat(home.path("openTasks").asInt()).isEqualTo(1);
    JsonNode task = home.path("tasks").get(0);
    assertThat(task.path("title").asText()).startsWith("Sepakati jadwal sesi · PMO ke-2");
    assertThat(task.path("why").asText()).isEqualTo("Anda kepala sekolah");
    assertThat(task.path("report").path("words").asText()).isEqualTo("tinggal 39 hari");
    JsonNode line = home.path("schools").get(0);
    assertThat(line.path("current").asInt()).isEqualTo(2);
    assertThat(line.path("sessions").findValuesAsText("status"))
        .containsExactly("SUBMITTED", "OPEN", "PLANNED");
    assertThat(home.has("progress")).isFalse();
  }

  @Test
  void tellsHerColleaguesWhatSheDid() {
    SchoolAtWork other = schools.ledByPrincipal();
    time.at("2023-08-02 07:00");
    other.schedules("2023-08-22");

    assertThat(homeOf("guru." + other.npsn()).path("news").findValuesAsText("words"))
        .contains("Jadwal disepakati");
    assertThat(homeOf("ks." + other.npsn()).path("news").findValuesAsText("words"))
        .doesNotContain("Jadwal disepakati");
    time.at("2023-10-02 07:00");
  }

  @Test
  void remembersTheVisitBeforeThisLogin() {
    SchoolAtWork other = schools.ledByPrincipal();
    String login = "pengawas." + other.npsn();
    Browser first = Browser.signedIn(port, login);
    assertThat(first.send("GET", "/api/home", null).body().path("firstVisit").asBoolean()).isTrue();
    String began = clock();
    time.at("2023-07-25 07:00");

    Browser second = Browser.signedIn(port, login);
    JsonNode home = second.send("GET", "/api/home", null).body();

    assertThat(home.path("firstVisit").asBoolean()).isFalse();
    assertThat(home.path("since").asText()).startsWith(began.substring(0, 10));
    assertThat(second.send("GET", "/api/home", null).body().path("since"))
        .isEqualTo(home.path("since"));
    time.at("2023-10-02 07:00");
  }

  @Test
  void countsTheSchoolsOfAnOffice() {
    JsonNode progress = homeOf("dinas.5103").path("progress");

    assertThat(progress.path("places").get(0).asText()).isEqualTo("Kabupaten Badung");
    assertThat(progress.path("expected").asInt())
        .isEqualTo(
            progress.path("submitted").asInt()
                + progress.path("drafts").asInt()
                + progress.path("waiting").asInt()
                + progress.path("missed").asInt())
        .isGreaterThanOrEqualTo(officeBefore.path("expected").asInt());
    assertThat(progress.path("words").asText())
        .startsWith(
            "%d dari %d sekolah sudah melapor sesi PMO ke-2"
                .formatted(progress.path("submitted").asInt(), progress.path("expected").asInt()));
    assertThat(progress.path("missing")).hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ks.99000001",
        "guru.99000002",
        "pengawas.99000005",
        "fsp.01",
        "kfsp.01",
        "dinas.5108",
        "dinas.51"
      })
  void tellsStrangersNothingOfASchool(String stranger) {
    Visitor.Answer home = Visitor.of(port, stranger).get("/api/home");

    assertThat(home.status()).isEqualTo(200);
    assertThat(new String(home.content(), StandardCharsets.UTF_8)).doesNotContain(school.npsn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dinas.5103", "upt.51", "wp.51", "pusat", "admin"})
  void givesOfficesNumbersAndNoTasks(String login) {
    JsonNode home = homeOf(login);

    assertThat(home.path("progress").path("expected").asInt()).isPositive();
    assertThat(home.path("tasks")).isEmpty();
    assertThat(home.path("schools")).isEmpty();
  }

  @Test
  void surroundsATaskWithWhatItsHolderNeeds() {
    SchoolAtWork reporting = new Stages(time).reporting(schools.ledByPrincipal());
    String npsn = reporting.npsn();
    String task = reporting.principal().taskId("UserTask_SubmitReport", npsn);

    JsonNode told = Visitor.of(port, "ks." + npsn).get("/api/tasks/" + task + "/context").body();

    assertThat(told.path("stages").findValuesAsText("state"))
        .containsExactly("DONE", "DONE", "DONE", "CURRENT");
    assertThat(told.path("followUps").findValuesAsText("owner")).isNotEmpty();
    assertThat(told.path("people").findValuesAsText("roleLabel"))
        .contains("Kepala sekolah", "Pengawas sekolah", "Guru");
    JsonNode coordinators =
        Visitor.of(port, "kfsp." + npsn).get("/api/task-cards?ids=" + task).body();
    assertThat(coordinators.get(0).path("why").asText())
        .isEqualTo("dikerjakan Orang ks.%s (kepala sekolah)".formatted(npsn));
    assertThat(Visitor.of(port, "guru." + npsn).get("/api/task-cards?ids=" + task).body())
        .isEmpty();
    time.at("2023-10-02 07:00");
  }

  @Test
  void leadsFromASessionToTheTaskOfWhoeverAsks() {
    String npsn = school.npsn();
    String tasks = "/api/sessions/" + npsn + ":2023:2/my-tasks";

    assertThat(Visitor.of(port, "ks." + npsn).get(tasks).body().findValuesAsText("title"))
        .singleElement(STRING)
        .startsWith("Sepakati jadwal sesi");
    assertThat(Visitor.of(port, "guru." + npsn).get(tasks).body()).isEmpty();
    assertThat(Visitor.of(port, "kfsp." + npsn).get(tasks).body()).isEmpty();
    assertThat(Visitor.of(port, "ks.99000001").get(tasks).body()).isEmpty();
    assertThat(Visitor.of(port, "ks." + npsn).get("/api/sessions/x/my-tasks").body()).isEmpty();
  }

  @Test
  void leadsFromAFollowUpToTheTaskOfWhoeverAsks() {
    time.at("2023-08-01 07:00");
    SchoolAtWork other = new Stages(time).agreeing(schools.ledByPrincipal());
    other.agrees("2023-09-01", "2023-09-10");
    time.at("2023-09-11 09:00");
    Visitor teacher = Visitor.of(port, "guru." + other.npsn());
    String due =
        teacher.get("/api/follow-ups?npsn=" + other.npsn()).body().findValuesAsText("id").get(0);
    String tasks = "/api/follow-ups/" + due + "/my-tasks";

    assertThat(teacher.get(tasks).body().findValuesAsText("title"))
        .singleElement(STRING)
        .startsWith("Perbarui tindak lanjut");
    assertThat(Visitor.of(port, "pengawas." + other.npsn()).get(tasks).body()).isEmpty();
    assertThat(Visitor.of(port, "guru.99000001").get(tasks).body()).isEmpty();
    time.at("2023-10-02 07:00");
  }

  @Test
  void givesContactsToColleaguesOnly() {
    time.at("2023-08-02 07:00");
    Visitor principal = Visitor.of(port, "ks.99000001");
    Visitor admin = Visitor.of(port, "admin");
    SchoolAtWork own = schools.ledByPrincipal();
    time.at("2023-08-02 07:00");
    String task = own.principal().taskId("UserTask_AgreeSchedule", own.npsn());

    assertThat(principal.get("/api/tasks/" + task + "/context").status()).isEqualTo(403);
    assertThat(admin.get("/api/tasks/" + task + "/context").body().path("people"))
        .isNotEmpty()
        .noneMatch(person -> person.has("email") || person.has("phone"));
    assertThat(admin.get("/api/tasks/unknown/context").status()).isEqualTo(403);
    time.at("2023-10-02 07:00");
  }

  @Test
  void refusesMoreCardsThanAPageHas() {
    String ids = "x,".repeat(100) + "x";

    Visitor.Answer answer = Visitor.of(port, "ks.99000001").get("/api/task-cards?ids=" + ids);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.words()).contains("Paling banyak 100 tugas");
  }

  @Test
  void asksForALogin() {
    Browser anonymous = Browser.anonymous(port);

    for (String path :
        new String[] {
          "/api/home", "/api/task-cards?ids=x", "/api/tasks/x/context", "/api/sessions/x/my-tasks"
        }) {
      assertThat(anonymous.send("GET", path, null).status()).as(path).isEqualTo(401);
    }
  }

  private JsonNode homeOf(String login) {
    Visitor.Answer answer = Visitor.of(port, login).get("/api/home");
    assertThat(answer.status()).as(answer.words()).isEqualTo(200);
    return answer.body();
  }

  private String clock() {
    return Visitor.of(port, "admin").get("/api/training/clock").body().path("now").asText();
  }
}
