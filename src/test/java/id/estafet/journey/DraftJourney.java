package id.estafet.journey;

import static id.estafet.support.SessionAnswers.scheduleOnsite;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.SchoolAtWork;
import id.estafet.support.StoredRows;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed into a form is kept as long as its task is open, for those who may complete it. */
abstract class DraftJourney {

  private static final String TASK = "UserTask_AgreeSchedule";
  private static final Map<String, String> TYPED = Map.of("place", "Ruang guru");

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private SchoolAtWork school;
  private Visitor principal;
  private Visitor admin;
  private String task;

  @BeforeEach
  void openAForm() {
    school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime.of(port).at("2023-08-02 07:00");
    principal = school.principal();
    admin = Visitor.of(port, "admin");
    task = principal.taskId(TASK, school.npsn());
  }

  @AfterEach
  void goBack() {
    TrainingTime.of(port).back();
  }

  @Test
  void keepsWhatWasTyped() {
    assertThat(read(principal).body().path("version").asInt()).isZero();

    Visitor.Answer saved = save(principal, 0, TYPED);

    assertThat(saved.status()).as(saved.words()).isEqualTo(200);
    assertThat(saved.body().path("version").asInt()).isEqualTo(1);
    Visitor.Answer found = read(principal);
    assertThat(found.body().path("content").path("place").asText()).isEqualTo("Ruang guru");
    assertThat(found.body().path("mine").asBoolean()).isTrue();
    assertThat(found.body().path("savedBy").asText()).isEqualTo("Orang ks." + school.npsn());
    assertThat(found.body().path("savedAt").asText()).startsWith("2023-08-02T07:0");
  }

  @Test
  void sendsNoContentThatIsKnown() {
    save(principal, 0, TYPED);

    Visitor.Answer known = principal.get(address() + "?known=1");

    assertThat(known.body().path("version").asInt()).isEqualTo(1);
    assertThat(known.body().has("content")).isFalse();
  }

  @Test
  void neverOverwritesWhatSomebodyElseHasSaved() {
    save(principal, 0, TYPED);
    save(admin, 1, Map.of("place", "Aula"));

    Visitor.Answer late = save(principal, 1, Map.of("place", "Kelas 4"));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.words())
        .contains("diubah oleh Rizky Hidayat, S.Kom. (2 Agustus 2023 pukul 07.0");
    assertThat(place()).isEqualTo("Aula");
    assertThat(save(principal, 2, Map.of("place", "Kelas 4")).status()).isEqualTo(200);
    assertThat(place()).isEqualTo("Kelas 4");
  }

  @Test
  void letsOneOfTwoSimultaneousWritersWin() {
    for (int version = 0; version < 5; version++) {
      int seen = version;
      List<Integer> both =
          Stream.of(principal, admin)
              .map(
                  writer -> CompletableFuture.supplyAsync(() -> save(writer, seen, TYPED).status()))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(both).containsExactlyInAnyOrder(200, 409);
    }
    assertThat(read(principal).body().path("version").asInt()).isEqualTo(5);
  }

  @Test
  void beginsAnewWithoutForgettingTheCount() {
    save(principal, 0, TYPED);
    assertThat(admin.send("DELETE", address() + "?version=0", null).status()).isEqualTo(409);

    assertThat(admin.send("DELETE", address() + "?version=1", null).status()).isEqualTo(200);

    assertThat(read(principal).body().has("content")).isFalse();
    assertThat(read(principal).body().path("version").asInt()).isEqualTo(2);
    assertThat(save(principal, 1, TYPED).status()).isEqualTo(409);
  }

  @Test
  void namesTheOthersWhoHaveTheFormOpen() {
    read(admin);

    assertThat(read(principal).body().path("editing").toString())
        .isEqualTo("[\"Rizky Hidayat, S.Kom.\"]");
    TrainingTime.of(port).at("2023-08-02 07:30");
    assertThat(read(principal).body().path("editing")).isEmpty();
  }

  @Test
  void refusesStrangersAndColleagues() {
    save(principal, 0, TYPED);
    Map<String, Long> before = StoredRows.count(jdbc);

    for (String login :
        List.of("ks.99000001", "guru." + school.npsn(), "kfsp." + school.npsn(), "dinas.5108")) {
      Visitor stranger = Visitor.of(port, login);
      assertThat(read(stranger).status()).as(login).isEqualTo(403);
      assertThat(save(stranger, 1, TYPED).status()).as(login).isEqualTo(403);
      assertThat(stranger.send("DELETE", address() + "?version=1", null).status())
          .as(login)
          .isEqualTo(403);
    }
    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
  }

  @Test
  void knowsNoDraftOfATaskThatIsNotThere() {
    String unknown = "/api/drafts/00000000-0000-0000-0000-000000000000";

    assertThat(principal.get(unknown).status()).isEqualTo(404);
    assertThat(principal.put(unknown, Map.of("version", 0, "content", TYPED)).status())
        .isEqualTo(404);
  }

  @Test
  void refusesWhatIsNoForm() {
    String long200 = "x".repeat(200_000);

    for (Object content : List.of("kata", List.of(1), Map.of("place", long200))) {
      Visitor.Answer refused = principal.put(address(), Map.of("version", 0, "content", content));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("content");
    }
    assertThat(principal.put(address(), "{\"version\":").status()).isEqualTo(400);
    assertThat(drafts()).isZero();
  }

  @Test
  void goesWithTheCompletedTask() {
    save(principal, 0, TYPED);

    school.schedules("2023-08-22");

    assertThat(drafts()).isZero();
    assertThat(save(principal, 1, TYPED).status()).isEqualTo(404);
    assertThat(drafts()).isZero();
  }

  @Test
  void staysWhenTheCompletionIsRefused() {
    save(principal, 0, TYPED);
    Map<String, Object> withoutMode = scheduleOnsite("2023-08-22");
    withoutMode.remove("mode");

    assertThat(principal.submitsTask(task, withoutMode).status()).isEqualTo(400);

    assertThat(place()).isEqualTo("Ruang guru");
  }

  @Test
  void goesWithTheCancelledProcess() {
    save(principal, 0, TYPED);
    String instance =
        admin.get("/engine-rest/task/" + task).body().path("processInstanceId").asText();

    assertThat(admin.send("DELETE", "/engine-rest/process-instance/" + instance, null).status())
        .isEqualTo(204);

    assertThat(drafts()).isZero();
  }

  private String address() {
    return "/api/drafts/" + task;
  }

  private Visitor.Answer read(Visitor person) {
    return person.get(address());
  }

  private Visitor.Answer save(Visitor person, int version, Map<String, String> typed) {
    return person.put(address(), Map.of("version", version, "content", typed));
  }

  private String place() {
    return read(principal).body().path("content").path("place").asText();
  }

  private long drafts() {
    return jdbc.sql("select count(*) from task_draft where task_id = ?")
        .param(task)
        .query(Long.class)
        .single();
  }
}
