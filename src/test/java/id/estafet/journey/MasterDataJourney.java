package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Master data comes and goes as files while the product runs. */
abstract class MasterDataJourney {

  private static final String SCHOOLS = "npsn,name,level,status,regency\n";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @Autowired private IdentityService identity;
  @LocalServerPort private int port;

  private ImportDesk desk;

  @BeforeEach
  void begin() {
    desk = new ImportDesk(port);
  }

  @AfterEach
  void goBack() {
    TrainingTime.of(port).back();
    jdbc.sql("delete from school where npsn like '9988%'").update();
  }

  @Test
  void takesAFileOnceItsLinesAreRight() {
    JsonNode wrong =
        desk.uploads(SCHOOLS + "99880001,SD Uji,SD,NEGERI,51.03\n9988002,SD Uji,SD,NEGERI,51.3\n");
    assertThat(wrong.path("status").asText()).isEqualTo("CHECKED");
    assertThat(wrong.path("wrong").asInt()).isEqualTo(1);
    assertThat(wrong.path("errors").path(0).path("line").asInt()).isEqualTo(3);
    assertThat(desk.triesToApply(wrong).status()).isEqualTo(409);
    assertThat(desk.lines(wrong)).contains("3,Salah,npsn,").contains("8 angka");

    String right =
        SCHOOLS.replace(',', ';')
            + "99880001;SD Uji;SD;NEGERI;51.03\n99880002;SD Uji;SD;NEGERI;51.03\n";
    JsonNode applied = desk.applies(desk.uploads("\uFEFF" + right));
    assertThat(applied.path("added").asInt()).isEqualTo(2);
    assertThat(desk.exports("schools")).contains("99880002,SD Uji,SD,NEGERI,51.03");

    JsonNode again = desk.uploads("\uFEFF" + right);
    assertThat(again.path("unchanged").asInt()).isEqualTo(2);
    assertThat(again.path("appliedBefore").asText()).startsWith("20");
  }

  @Test
  void importsWhatItExportsWithoutAnyChange() {
    for (String kind : new String[] {"regions", "schools", "enrolments", "people", "duties"}) {
      JsonNode run = desk.uploads(desk.exports(kind));

      assertThat(run.path("kind").asText()).isEqualTo(kind);
      assertThat(run.path("unchanged").asInt()).as(kind).isEqualTo(run.path("lines").asInt());
    }
  }

  @Test
  void movesOpenTasksWithTheDuty() {
    SchoolAtWork school = TestSchools.in(context, port).ledByPrincipal();
    TrainingTime.of(port).at("2023-08-02 07:00");
    String npsn = school.npsn();
    assertThat(school.principal().tasksAt(npsn)).contains("UserTask_AgreeSchedule");

    desk.applies(
        desk.uploads(
            """
            person,role,place,from,to
            ks.%1$s,principal,%1$s,2021-07-01,2023-08-01
            ks2.%1$s,principal,%1$s,2023-08-02,
            """
                .formatted(npsn)));

    Visitor successor = Visitor.of(port, "ks2." + npsn);
    assertThat(successor.tasksAt(npsn)).contains("UserTask_AgreeSchedule");
    successor.completes(
        "UserTask_AgreeSchedule",
        npsn,
        id.estafet.support.SessionAnswers.scheduleOnsite("2023-08-22"));
    assertThat(school.principal().tasksAt(npsn)).isEmpty();
  }

  @Test
  void givesNewPeopleAnAccount() {
    JsonNode run =
        desk.uploads("id,name,title,email,phone,nuptk,nip\nuji." + port + ",Ani Baru,,,,,\n");

    desk.applies(run);

    assertThat(identity.createUserQuery().userId("uji." + port).singleResult().getFirstName())
        .isEqualTo("Ani");
  }

  @Test
  void keepsMoreLinesThanABatchApartByNumber() {
    String many =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "9988%04d,SD Nomor %d,SD,NEGERI,%s".formatted(i, i, regency(i)))
            .collect(Collectors.joining("\n", SCHOOLS, "\n"));

    JsonNode run = desk.uploads(many);

    assertThat(run.path("lines").asInt()).isEqualTo(2_000);
    assertThat(run.path("done").asInt()).isEqualTo(2_000);
    assertThat(run.path("wrong").asInt()).isEqualTo(2);
    assertThat(run.path("errors").findValuesAsText("line")).containsExactly("1001", "2001");
  }

  private static String regency(int line) {
    return line % 1_000 == 999 ? "99.99" : "51.03";
  }
}
