package id.estafet.journey;

import static id.estafet.support.SessionAnswers.answers;
import static id.estafet.support.SessionAnswers.followUp;
import static id.estafet.support.SessionAnswers.implementation;
import static id.estafet.support.SessionAnswers.notYet;
import static id.estafet.support.SessionAnswers.report;
import static id.estafet.support.SessionAnswers.rootCauses;
import static id.estafet.support.SessionAnswers.runsWell;
import static id.estafet.support.SessionAnswers.solutions;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.SessionAnswers;
import id.estafet.support.StoredRows;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is wrong is refused in words that help; the task stays, and nothing is stored of it. */
@EstafetOnH2
class BadInputTest {

  private static final String FIND_ROOT_CAUSES = "UserTask_FindRootCauses";
  private static final String AGREE_SOLUTIONS = "UserTask_AgreeSolutions";
  private static final String REFLECT_ON_IMPLEMENTATION = "UserTask_ReflectOnImplementation";
  private static final String SUBMIT_REPORT = "UserTask_SubmitReport";
  private static final String UPDATE_FOLLOW_UP = "UserTask_UpdateFollowUp";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private TestSchools schools;
  private TrainingTime time;
  private Stages stages;

  @BeforeEach
  void begin() {
    schools = TestSchools.in(context, port);
    time = TrainingTime.of(port);
    stages = new Stages(time);
  }

  @AfterEach
  void goBack() {
    time.back();
  }

  @Test
  void refusesAScheduleWithoutADay() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-08-02 07:00");

    refuses(school, "UserTask_AgreeSchedule", Map.of("mode", "ONSITE"), "Jadwal belum diisi");
  }

  @Test
  void refusesAFormWithoutAnyAnswer() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-08-02 07:00");
    school.schedules("2023-08-22");

    refuses(
        school,
        "UserTask_ReflectOnLearning",
        Map.of(),
        "Sumber data",
        "Karakteristik sekolah belum diisi",
        "Tujuan sekolah",
        "Tanggal refleksi");
  }

  @Test
  void refusesAnswersOfTheWrongKindNamingTheField() {
    SchoolAtWork school = stages.holding(schools.ledByPrincipal());

    refuses(
        school,
        FIND_ROOT_CAUSES,
        changed(rootCauses(school.held("2023-08-22")), "heldDate", "kemarin"),
        "Tanggal ini tidak dapat dibaca");
    refuses(
        school,
        FIND_ROOT_CAUSES,
        changed(rootCauses(school.held("2023-08-22")), "durationLessonHours", "dua"),
        "Isian ini bukan angka");
    refuses(
        school,
        FIND_ROOT_CAUSES,
        changed(rootCauses(school.held("2023-08-22")), "mode", "TELEPATI"),
        "Isian ini bukan salah satu pilihan");
  }

  @Test
  void refusesTheSameSubtopicTwice() {
    SchoolAtWork school = stages.holding(schools.ledByPrincipal());

    refuses(
        school,
        FIND_ROOT_CAUSES,
        changed(rootCauses(school.held("2023-08-22")), "subtopics", subtopics("2.F", "2.F")),
        "Subtopik 2.F dipilih dua kali");
  }

  @Test
  void refusesThreeSubtopics() {
    SchoolAtWork school = stages.holding(schools.ledByPrincipal());

    refuses(
        school,
        FIND_ROOT_CAUSES,
        changed(rootCauses(school.held("2023-08-22")), "subtopics", subtopics("2.F", "4.C", "1.A")),
        "Subtopik prioritas berjumlah 3",
        "satu atau dua");
  }

  @Test
  void refusesASessionInTheFuture() {
    SchoolAtWork school = stages.holding(schools.ledByPrincipal());

    refuses(
        school,
        FIND_ROOT_CAUSES,
        rootCauses(school.held("2023-08-23")),
        "Tanggal pelaksanaan 23 Agustus 2023 belum tiba");
  }

  @Test
  void refusesAnOnsiteSessionOfCohortThreeWithoutAReason() {
    SchoolAtWork school = stages.holding(schools.ledByFacilitator());
    Map<String, Object> onsite = rootCauses(school.held("2023-08-22"));
    onsite.putAll(answers("mode", "ONSITE", "place", "Aula sekolah"));

    refuses(school, FIND_ROOT_CAUSES, onsite, "Moda Luring di luar ketentuan (Daring)", "alasan");
  }

  @Test
  void acceptsAnOnsiteSessionOfCohortThreeWithAReason() {
    SchoolAtWork school = stages.holding(schools.ledByFacilitator());
    Map<String, Object> onsite = rootCauses(school.held("2023-08-22"));
    onsite.putAll(
        answers(
            "mode", "ONSITE", "place", "Aula sekolah", "modeReason", "Jaringan seluler terputus"));

    school.facilitator().completes(FIND_ROOT_CAUSES, school.npsn(), onsite);

    assertThat(
            jdbc.sql("select mode_reason from session_holding where session_key = ?")
                .param(school.npsn() + ":2023:1")
                .query(String.class)
                .single())
        .isEqualTo("Jaringan seluler terputus");
  }

  @Test
  void refusesAFollowUpOfSevenMonths() {
    SchoolAtWork school = stages.agreeing(schools.ledByPrincipal());

    refuses(
        school,
        AGREE_SOLUTIONS,
        solutions("2023-09-01", "2024-03-31"),
        "melewati enam bulan",
        "1 Februari 2024");
  }

  @Test
  void namesTheRowThatIsWrong() {
    SchoolAtWork school = stages.agreeing(schools.ledByPrincipal());
    Map<String, Object> agreed = solutions("2023-09-01", "2024-01-31");
    Map<String, Object> nobody =
        followUp("4.C", "2", "Mengadakan forum berbagi setiap Jumat", "2023-09-01", "2024-01-31");
    nobody.put("people", "Ni Putu Ayu Lestari");
    agreed.put("followUps", List.of(((List<?>) agreed.get("followUps")).get(0), nobody));

    refuses(
        school, AGREE_SOLUTIONS, agreed, "Pihak terlibat \"Ni Putu Ayu Lestari\" belum lengkap");
  }

  @Test
  void refusesAReflectionThatLeavesOutAnOpenFollowUp() {
    SchoolAtWork school = stages.reflecting(schools.ledByPrincipal());
    UUID told = followUps(school).get(0);

    refuses(
        school,
        REFLECT_ON_IMPLEMENTATION,
        implementation(school.held("2023-10-24"), List.of(runsWell(told, "IN_PROGRESS"))),
        "Refleksi belum diisi untuk tindak lanjut",
        "Mengadakan forum berbagi");
  }

  @Test
  void refusesAForbiddenChangeOfStatus() {
    SchoolAtWork school = stages.reflecting(schools.ledByPrincipal());
    List<UUID> open = followUps(school);
    school.reflectsOn(
        "2023-10-24", List.of(stopped(open.get(0)), runsWell(open.get(1), "IN_PROGRESS")));
    time.at("2023-10-30 09:00");
    school.files();
    time.at("2023-12-02 07:00");
    school.schedules("2023-12-12");
    time.at("2023-12-12 13:00");

    refuses(
        school,
        REFLECT_ON_IMPLEMENTATION,
        implementation(
            school.held("2023-12-12"),
            List.of(runsWell(open.get(0), "IN_PROGRESS"), runsWell(open.get(1), "COMPLETED"))),
        "Status \"Tidak dilanjutkan\" tidak dapat diubah menjadi \"Sedang berjalan\"");
  }

  @Test
  void refusesToStopAFollowUpWithoutAReason() {
    SchoolAtWork school = stages.reflecting(schools.ledByPrincipal());
    List<UUID> open = followUps(school);

    refuses(
        school,
        REFLECT_ON_IMPLEMENTATION,
        implementation(
            school.held("2023-10-24"),
            List.of(notYet(open.get(0), "DISCONTINUED"), runsWell(open.get(1), "IN_PROGRESS"))),
        "Alasan perubahan status dari \"Belum dimulai\" menjadi \"Tidak dilanjutkan\"");
  }

  @Test
  void refusesAReportWithoutEvidence() {
    refuses(
        stages.reporting(schools.ledByPrincipal()),
        SUBMIT_REPORT,
        Map.of("submitConfirmed", true),
        "Bukti berupa",
        "belum ada");
    refuses(
        stages.reporting(schools.ledByFacilitator()),
        SUBMIT_REPORT,
        report("DOCUMENTATION"),
        "Bukti berupa",
        "belum ada");
  }

  @Test
  void refusesAReportThatNobodyConfirmed() {
    refuses(
        stages.reporting(schools.ledByPrincipal()),
        SUBMIT_REPORT,
        changed(report("DOCUMENTATION"), "submitConfirmed", false),
        "belum dicentang");
  }

  @Test
  void refusesASecondSubmitOfTheSameTask() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());
    String task = school.principal().taskId(SUBMIT_REPORT, school.npsn());
    school.files();
    Map<String, Long> before = StoredRows.count(jdbc);

    Visitor.Answer second = school.principal().submitsTask(task, report("DOCUMENTATION"));

    assertThat(second.status()).isBetween(400, 409);
    assertThat(second.words()).contains("sudah diselesaikan");
    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
  }

  @Test
  void letsOneOfTwoSimultaneousSubmitsWin() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());
    String task = school.principal().taskId(SUBMIT_REPORT, school.npsn());

    List<Visitor.Answer> both = atOnce(school.principal(), school.principal(), task, reportTwice());

    oneWon(both);
    assertThat(count("select count(*) from attachment where npsn = ?", school.npsn())).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from session_event where kind = 'REPORT_SUBMITTED'"
                    + " and session_key = ?",
                school.npsn() + ":2023:1"))
        .isEqualTo(1);
  }

  @Test
  void letsOneOfTwoTeachersUpdateAFollowUp() {
    SchoolAtWork school = followUpDue();
    Visitor teacher = Visitor.of(port, "guru." + school.npsn());
    Visitor colleague = Visitor.of(port, "guru2." + school.npsn());
    String task = firstTask(teacher, school);
    Map<String, Object> progress =
        answers("newStatus", "IN_PROGRESS", "progressPercent", 40, "newEndDate", "2023-12-15");

    List<Visitor.Answer> both = atOnce(teacher, colleague, task, Stream.of(progress, progress));

    oneWon(both);
    assertThat(
            count(
                "select count(*) from follow_up_change c join follow_up f on f.id = c.follow_up_id"
                    + " where f.npsn = ?",
                school.npsn()))
        .isEqualTo(1);
  }

  @Test
  void answersTheLaterOfTwoTeachersThatTheTaskIsTaken() {
    SchoolAtWork school = followUpDue();
    Visitor teacher = Visitor.of(port, "guru." + school.npsn());
    String task = firstTask(teacher, school);
    teacher.post("/engine-rest/task/" + task + "/claim", Map.of("userId", "guru." + school.npsn()));
    Map<String, Long> before = StoredRows.count(jdbc);

    Visitor.Answer late =
        Visitor.of(port, "guru2." + school.npsn())
            .submitsTask(task, answers("newStatus", "IN_PROGRESS"));

    assertThat(late.status()).isBetween(400, 409);
    assertThat(late.words()).contains("Tugas ini bukan tugas Anda");
    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
  }

  @Test
  void answersBadRequestsOfTheApiAsProblems() {
    SchoolAtWork school = stages.filed(schools.ledByPrincipal());
    String session = "/api/sessions/" + school.npsn() + ":2023:1";
    Visitor principal = school.principal();

    problem(principal.post(session + "/reopen", Map.of("reason", "x")), 400, "Alasan");
    problem(
        principal.post(
            "/api/sessions/extra",
            answers(
                "npsn", school.npsn(), "schoolYear", "2024/2025", "reason", "Perlu bertemu lagi")),
        409,
        "2024/2025");
    problem(principal.post("/api/sessions/extra", Map.of()), 400, "NPSN");
    problem(principal.get("/api/sessions/" + school.npsn() + ":2023:9"), 404, "tidak ditemukan");
    problem(principal.get("/api/sessions/99000002:2023:1"), 403, "");
    problem(principal.get("/api/sessions/" + school.npsn() + ":2023:2/report.pdf"), 409, "");
  }

  private void refuses(
      SchoolAtWork school, String element, Map<String, ?> values, String... words) {
    Visitor person =
        element.equals("UserTask_ReflectOnLearning") ? school.principal() : school.facilitator();
    String task = person.taskId(element, school.npsn());
    Map<String, Long> before = StoredRows.count(jdbc);

    Visitor.Answer answer = person.submitsTask(task, values);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.words()).contains(words);
    assertThat(StoredRows.count(jdbc)).isEqualTo(before);
    assertThat(person.taskId(element, school.npsn())).isEqualTo(task);
  }

  private static void problem(Visitor.Answer answer, int status, String word) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().path("status").asInt()).isEqualTo(status);
    assertThat(answer.words()).isNotBlank().contains(word);
  }

  private static void oneWon(List<Visitor.Answer> both) {
    assertThat(both).filteredOn(answer -> answer.status() == 204).hasSize(1);
    assertThat(both)
        .filteredOn(answer -> answer.status() != 204)
        .singleElement()
        .satisfies(
            lost -> {
              assertThat(lost.status()).isBetween(400, 409);
              // The one who comes a little later hears of the report rather than of the task.
              assertThat(lost.words())
                  .containsAnyOf("Muat ulang daftar tugas", "Laporan PMO ini sudah dikirim");
            });
  }

  private static List<Visitor.Answer> atOnce(
      Visitor one, Visitor other, String task, Stream<Map<String, Object>> answers) {
    List<Map<String, Object>> given = answers.toList();
    CompletableFuture<Visitor.Answer> first =
        CompletableFuture.supplyAsync(() -> one.submitsTask(task, given.get(0)));
    CompletableFuture<Visitor.Answer> second =
        CompletableFuture.supplyAsync(() -> other.submitsTask(task, given.get(1)));
    return List.of(first.join(), second.join());
  }

  private static Stream<Map<String, Object>> reportTwice() {
    return Stream.of(report("DOCUMENTATION"), report("DOCUMENTATION"));
  }

  /** A school whose first follow-up was due yesterday. */
  private SchoolAtWork followUpDue() {
    SchoolAtWork school = stages.agreeing(schools.ledByPrincipal());
    school.agrees("2023-09-01", "2023-09-10");
    time.at("2023-09-11 09:00");
    return school;
  }

  private String firstTask(Visitor person, SchoolAtWork school) {
    return person
        .get(
            "/engine-rest/task?tenantIdIn="
                + school.npsn()
                + "&taskDefinitionKey="
                + UPDATE_FOLLOW_UP)
        .body()
        .path(0)
        .path("id")
        .asText();
  }

  private List<UUID> followUps(SchoolAtWork school) {
    return jdbc.sql("select id from follow_up where npsn = ? order by agreed_at, position")
        .param(school.npsn())
        .query(UUID.class)
        .list();
  }

  private long count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Long.class).single();
  }

  private static Map<String, Object> stopped(UUID followUp) {
    return changed(
        SessionAnswers.notYet(followUp, "DISCONTINUED"), "statusReason", "Tidak ada pengajar");
  }

  private static Map<String, Object> changed(
      Map<String, Object> answers, String field, Object value) {
    answers.put(field, value);
    return answers;
  }

  private static List<Map<String, String>> subtopics(String... codes) {
    return Stream.of(codes)
        .map(code -> Map.of("code", code, "reason", "Kemampuan murid sangat beragam"))
        .toList();
  }
}
