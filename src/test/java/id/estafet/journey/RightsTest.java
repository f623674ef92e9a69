package id.estafet.journey;

import static id.estafet.support.SessionAnswers.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.Browser;
import id.estafet.support.Door;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.StoredRows;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not one's own stays closed: by every door, and for those who guess its id, too. */
@EstafetOnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

  /** One grey pixel. */
  private static final String PHOTO =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @LocalServerPort private int port;

  private TrainingTime time;
  private SchoolAtWork home;
  private SchoolAtWork elsewhere;
  private Addresses addresses;

  @BeforeAll
  void begin() {
    time = TrainingTime.of(port);
    TestSchools schools = TestSchools.in(context, port);
    elsewhere = schools.ledByPrincipal();
    home = new Stages(time).filed(schools.ledByPrincipal());
    time.at("2023-10-02 07:00");
    addresses = Addresses.of(jdbc, home);
  }

  @AfterAll
  void goBack() {
    time.back();
  }

  Stream<Door> strangers() {
    return Stream.of(
            "ks.99000001",
            "guru.99000002",
            "pengawas.99000005",
            "fsp.01",
            "kfsp.01",
            "dinas.5108",
            "dinas.51",
            "ks." + elsewhere.npsn(),
            "kfsp." + elsewhere.npsn())
        .flatMap(login -> Stream.of(Visitor.of(port, login), Browser.signedIn(port, login)));
  }

  Stream<Door> ownPeople() {
    return Stream.of("ks.", "guru.", "pengawas.", "fsp.", "kfsp.")
        .map(role -> role + home.npsn())
        .flatMap(login -> Stream.of(Visitor.of(port, login), Browser.signedIn(port, login)));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void showsNothingOfASchoolToStrangers(Door stranger) {
    addresses.toRead().forEach(address -> isClosed(stranger, address));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void letsStrangersDoNothing(Door stranger) {
    Map<String, Long> before = StoredRows.count(jdbc);

    addresses.toAct(stranger.login()).forEach(address -> isClosed(stranger, address));
    addresses.toAdminister(stranger.login()).forEach(address -> isClosed(stranger, address));

    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("ownPeople")
  void keepsTheEngineToAdministrators(Door person) {
    Map<String, Long> before = StoredRows.count(jdbc);

    addresses.toAdminister(person.login()).forEach(address -> isClosed(person, address));

    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guru.", "pengawas.", "fsp."})
  void keepsATaskToItsHolderAmongColleagues(String role) {
    Visitor colleague = Visitor.of(port, role + home.npsn());

    Visitor.Answer answer = colleague.submitsTask(addresses.task(), Map.of());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.words()).contains("Tugas ini bukan tugas Anda");
    assertThat(colleague.tasksAt(home.npsn())).doesNotContain("UserTask_AgreeSchedule");
  }

  @Test
  void showsACoordinatorTheTasksOfHerSchoolsWithoutTheRightToDoThem() {
    Visitor coordinator = Visitor.of(port, "kfsp." + home.npsn());

    assertThat(coordinator.tasksAt(home.npsn())).contains("UserTask_AgreeSchedule");
    assertThat(coordinator.submitsTask(addresses.task(), Map.of()).status()).isEqualTo(403);
  }

  @Test
  void showsEachPersonOnlyTheTasksOfTheirPlaces() {
    for (String login : List.of("ks.", "guru.", "pengawas.", "fsp.")) {
      JsonNode tasks = Visitor.of(port, login + home.npsn()).get("/engine-rest/task").body();
      assertThat(tasks.findValuesAsText("tenantId")).allMatch(home.npsn()::equals);
    }
  }

  @Test
  void listsOnlyTheSchoolsWithinReach() {
    assertThat(keys("ks." + home.npsn())).allMatch(key -> key.startsWith(home.npsn()));
    assertThat(keys("dinas.5108")).noneMatch(key -> key.startsWith(home.npsn()));
  }

  @Test
  void closesTheDoorsOfAFormerHolderAtOnce() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    time.at("2023-08-02 07:00");
    Visitor former = school.principal();
    Browser open = Browser.signedIn(port, former.login());
    String task = former.taskId("UserTask_AgreeSchedule", school.npsn());
    Map<String, Object> handover =
        answers(
            "place", school.npsn(),
            "role", "principal",
            "person", "ks2." + school.npsn(),
            "from", "2023-08-02",
            "reason", "Mutasi kepala sekolah per Agustus");

    assertThat(former.post("/api/duties/hand-over", handover).status()).isEqualTo(403);
    assertThat(Visitor.of(port, "admin").post("/api/duties/hand-over", handover).status())
        .isEqualTo(204);

    for (Door door : List.of(former, open)) {
      isClosed(door, Address.get("/engine-rest/task/" + task));
      isClosed(door, Address.get("/engine-rest/task?tenantIdIn=" + school.npsn()));
      isClosed(door, Address.get("/api/sessions?npsn=" + school.npsn()));
    }
    assertThat(Visitor.of(port, "ks2." + school.npsn()).tasksAt(school.npsn()))
        .contains("UserTask_AgreeSchedule");
    time.at("2023-10-02 07:00");
  }

  @Test
  void showsNothingBesideTheReceiptsThatSomebodyHolds() throws Exception {
    String unknown = "/receipts/3f0c7a52-8f0e-4c7c-9c55-0f6f1f1f2a3b";
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + unknown)).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Tanda terima ini tidak ditemukan");
    assertThat(page.headers().map())
        .containsEntry("X-Robots-Tag", List.of("noindex, nofollow"))
        .containsEntry("Referrer-Policy", List.of("no-referrer"))
        .containsEntry("X-Frame-Options", List.of("DENY"))
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .hasEntrySatisfying(
            "Cache-Control", cache -> assertThat(cache).asString().contains("no-store"))
        .hasEntrySatisfying(
            "Content-Security-Policy",
            policy -> assertThat(policy).asString().contains("default-src 'none'"))
        .doesNotContainKey("Set-Cookie");
    Browser anonymous = Browser.anonymous(port);
    assertThat(anonymous.send("POST", unknown, Map.of()).status()).isEqualTo(403);
    assertThat(anonymous.send("DELETE", unknown, null).status()).isEqualTo(403);
    assertThat(anonymous.send("GET", "/receipts", null).status()).isEqualTo(403);
    assertThat(anonymous.send("GET", unknown + "/more", null).status()).isEqualTo(403);
  }

  @Test
  void asksStrangersWithoutALoginToSignIn() {
    Browser anonymous = Browser.anonymous(port);

    addresses
        .toRead()
        .forEach(
            address ->
                assertThat(anonymous.send("GET", address.path(), null).status())
                    .as(address.path())
                    .isEqualTo(401));
    assertThat(anonymous.send("GET", "/camunda/app/tasklist/default/", null).status())
        .isEqualTo(302);
    assertThat(anonymous.send("GET", "/actuator/prometheus", null).status()).isEqualTo(401);
    assertThat(anonymous.send("GET", "/actuator/health", null).status()).isEqualTo(200);
  }

  @Test
  void refusesAWrongPassword() {
    Browser person = Browser.of(port, "guru2." + elsewhere.npsn());

    assertThat(person.enters("Estafet-1999")).endsWith("/login?error");
    assertThat(person.send("GET", "/engine-rest/task", null).status()).isEqualTo(401);
  }

  @Test
  void refusesALoginThatComesFromAnotherPage() {
    assertThat(Browser.anonymous(port).send("POST", "/login", null).status()).isEqualTo(403);
  }

  @Test
  void takesEvidenceFromTheSchoolAloneAndShowsItThereAlone() {
    String session = home.npsn() + ":2023:2";
    byte[] photo = Base64.getDecoder().decode(PHOTO);

    Visitor.Answer added = home.principal().attaches(session, "DOCUMENTATION", "foto.png", photo);
    String address = "/api/attachments/" + added.body().path("id").asText();

    assertThat(added.status()).as(added.words()).isEqualTo(201);
    assertThat(home.supervisor().get(address).content()).isEqualTo(photo);
    for (Visitor stranger : List.of(elsewhere.principal(), Visitor.of(port, "fsp.01"))) {
      isClosed(stranger, Address.get(address));
      assertThat(stranger.attaches(session, "DOCUMENTATION", "lain.png", photo).status())
          .isEqualTo(403);
    }
    assertThat(
            Visitor.of(port, "dinas.5103")
                .attaches(session, "DOCUMENTATION", "dinas.png", photo)
                .status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/rest/task", "/h2-console", "/swagger-ui/index.html", "/v3/api-docs", "/data"})
  void knowsNoOtherAddresses(String path) {
    assertThat(Visitor.of(port, "admin").get(path).status()).isIn(401, 403);
  }

  @Test
  void letsAnAdministratorDoWhatBelongsToTheEngine() {
    Visitor admin = Visitor.of(port, "admin");

    assertThat(admin.get("/engine-rest/task/" + addresses.task()).status()).isEqualTo(200);
    assertThat(admin.get("/engine-rest/user").body()).isNotEmpty();
  }

  @Test
  void keepsModelsAwayFromOrdinaryBeans() {
    Deployment deployed =
        repository
            .createDeployment()
            .addModelInstance(
                "reaches-out.bpmn",
                Bpmn.createExecutableProcess("reaches-out")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .serviceTask()
                    .camundaExpression("${dataSource.connection}")
                    .endEvent()
                    .done())
            .deploy();
    try {
      assertThatThrownBy(
              () ->
                  runtime
                      .createProcessInstanceByKey("reaches-out")
                      .setVariable("npsn", home.npsn())
                      .execute())
          .hasStackTraceContaining("Cannot resolve identifier 'dataSource'");
    } finally {
      repository.deleteDeployment(deployed.getId(), true);
    }
  }

  private List<String> keys(String login) {
    return Visitor.of(port, login).get("/api/sessions").body().findValuesAsText("key");
  }

  private void isClosed(Door door, Address address) {
    Visitor.Answer answer = door.send(address.method(), address.path(), address.body());
    String said = new String(answer.content(), StandardCharsets.UTF_8);
    boolean refused = answer.status() >= 400 && answer.status() < 500;
    boolean empty =
        answer.status() == 200
            && (said.equals("[]") || said.equals("{}") || said.equals("{\"count\":0}"));
    assertThat(refused || empty)
        .as(
            "%s of %s %s %s: %d %s",
            door.getClass().getSimpleName(),
            door.login(),
            address.method(),
            address.path(),
            answer.status(),
            said.substring(0, Math.min(300, said.length())))
        .isTrue();
  }
}
