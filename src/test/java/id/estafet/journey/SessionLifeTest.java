package id.estafet.journey;

import static id.estafet.support.SessionAnswers.answers;
import static id.estafet.support.SessionAnswers.heldOnsite;
import static id.estafet.support.SessionAnswers.report;
import static id.estafet.support.SessionAnswers.rootCauses;
import static id.estafet.support.SessionAnswers.runsWell;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.journey.YearRows.FollowUp;
import id.estafet.journey.YearRows.Session;
import id.estafet.session.report.PrintedPdf;
import id.estafet.support.Browser;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import id.estafet.support.Visitor;
import id.estafet.training.TrainingClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can come between the first and the last day of a session. */
@EstafetOnH2
class SessionLifeTest {

  private static final String SUBMIT_REPORT = "UserTask_SubmitReport";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @Autowired private TrainingClock clock;
  @LocalServerPort private int port;

  private TestSchools schools;
  private TrainingTime time;
  private Stages stages;
  private YearRows rows;

  @BeforeEach
  void begin() {
    schools = TestSchools.in(context, port);
    time = TrainingTime.of(port);
    stages = new Stages(time);
    rows = new YearRows(jdbc);
  }

  @AfterEach
  void goBack() {
    time.back();
  }

  @Test
  void takesAReportInTheLastSecondAsInTime() {
    SchoolAtWork school = waitingForTheReportOfDecember();

    Instant filed = filesAt(school, "2023-12-20T23:59:59+07:00");

    assertThat(filed).isBefore(moment("2023-12-21T00:00:00+07:00"));
    assertThat(session(school, 3).late()).isFalse();
  }

  @Test
  void takesAReportASecondLaterAsLate() {
    SchoolAtWork school = waitingForTheReportOfDecember();

    filesAt(school, "2023-12-21T00:00:00+07:00");

    assertThat(session(school, 3))
        .satisfies(
            session -> {
              assertThat(session.status()).isEqualTo("SUBMITTED");
              assertThat(session.late()).isTrue();
            });
  }

  @Test
  void takesAReportInTheLastSecondOfTheLateWindow() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());
    time.at("2023-10-04 23:59");

    filesAt(school, "2023-10-04T23:59:58+07:00");

    assertThat(session(school, 1).late()).isTrue();
  }

  @Test
  void missesAReportThatDoesNotComeWithinFourteenDays() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());
    time.at("2023-10-05 00:00");

    assertThat(session(school, 1).status()).isEqualTo("MISSED");
    assertThat(school.principal().tasksAt(school.npsn())).doesNotContain(SUBMIT_REPORT);
    assertThat(rows.historyOf(key(school, 1))).contains("REPORT_MISSED system");
    assertThat(session(school, 2).status()).isEqualTo("OPEN");
  }

  @Test
  void letsTheCoordinatorReopenAMissedReport() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());
    time.at("2023-10-06 09:00");
    Visitor coordinator = Visitor.of(port, "kfsp." + school.npsn());

    assertThat(reopen(school.principal(), school).status()).isEqualTo(403);
    assertThat(reopen(Visitor.of(port, "kfsp.01"), school).status()).isEqualTo(403);
    assertThat(reopen(coordinator, school).status()).isEqualTo(200);
    school.files();

    assertThat(session(school, 1))
        .satisfies(
            session -> {
              assertThat(session.status()).isEqualTo("SUBMITTED");
              assertThat(session.late()).isTrue();
            });
    assertThat(rows.historyOf(key(school, 1)))
        .containsSubsequence(
            "REPORT_MISSED system",
            "REPORT_REOPENED kfsp." + school.npsn(),
            "REPORT_SUBMITTED ks." + school.npsn());
  }

  @Test
  void letsTheReporterCorrectTheReportUntilTheDeadline() {
    SchoolAtWork school = stages.filed(schools.ledByPrincipal());
    time.at("2023-09-18 09:00");

    assertThat(reopen(school.principal(), school).status()).isEqualTo(200);
    school.files();

    assertThat(session(school, 1))
        .satisfies(
            session -> {
              assertThat(session.status()).isEqualTo("SUBMITTED");
              assertThat(session.late()).isFalse();
              assertThat(session.reportVersion()).isEqualTo(2);
            });
    time.at("2023-09-21 00:00");
    Visitor.Answer tooLate = reopen(school.principal(), school);
    assertThat(tooLate.status()).isEqualTo(403);
    assertThat(tooLate.words()).contains("hanya koordinator");
  }

  @Test
  void replacesTheReceiptOfAReportThatIsFiledAgain() {
    SchoolAtWork school = stages.filed(schools.ledByPrincipal());
    String first = receiptOf(school);
    time.at("2023-09-18 09:00");

    assertThat(reopen(school.principal(), school).status()).isEqualTo(200);
    school.files();

    assertThat(publicPage(first)).contains("sudah diganti");
    assertThat(receiptOf(school)).isNotEqualTo(first);
    assertThat(publicPage(receiptOf(school))).contains("Tanda terima ini asli");
  }

  @Test
  void countsAReopenedReportAsFiledWhenItIsNotFiledAgain() {
    SchoolAtWork school = stages.filed(schools.ledByPrincipal());
    reopen(Visitor.of(port, "kfsp." + school.npsn()), school);
    time.at("2023-10-10 09:00");

    assertThat(session(school, 1))
        .satisfies(
            session -> {
              assertThat(session.status()).isEqualTo("SUBMITTED");
              assertThat(session.reportVersion()).isEqualTo(1);
            });
  }

  @Test
  void catchesUpOnPlanningWhenTheFirstSessionWasNeverReported() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-10-05 07:00");

    assertThat(session(school, 1).status()).isEqualTo("MISSED");
    assertThat(session(school, 2).planning()).isTrue();
    assertThat(session(school, 2).reflection()).isFalse();
    school.schedules("2023-10-24");
    school.looksAtItsData("2023-10-05");
    time.at("2023-10-24 13:00");
    school.plans("2023-10-24", "2023-11-01", "2024-01-31");
    school.files();
    assertThat(session(school, 2).status()).isEqualTo("SUBMITTED");
    assertThat(rows.followUps(school.npsn()))
        .extracting(FollowUp::agreedIn)
        .containsOnly(key(school, 2));
  }

  @Test
  void goesOnWithoutTheReflectionForAReasonAndTellsTheCoordinator() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-08-02 07:00");
    school.schedules("2023-08-22");
    time.at("2023-08-22 13:00");

    school
        .principal()
        .completes(
            "UserTask_OverrideReflection",
            school.npsn(),
            Map.of("overrideReason", "Guru mengikuti pelatihan provinsi"));
    school
        .principal()
        .completes("UserTask_FindRootCauses", school.npsn(), rootCauses(heldOnsite("2023-08-22")));

    assertThat(
            rows.words(
                "select override_reason from pmo_session where session_key = ?", key(school, 1)))
        .containsExactly("Guru mengikuti pelatihan provinsi");
    assertThat(receivers("session.reflectionSkipped", school))
        .containsExactly("kfsp." + school.npsn());
  }

  @Test
  void doesNotWaitForASilentSupervisor() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-08-02 07:00");
    school.schedules("2023-08-22");
    school.reflects("2023-08-01");
    assertThat(school.principal().tasksAt(school.npsn())).doesNotContain("UserTask_FindRootCauses");

    time.at("2023-08-09 08:00");

    assertThat(school.principal().tasksAt(school.npsn())).contains("UserTask_FindRootCauses");
    assertThat(school.supervisor().tasksAt(school.npsn())).isEmpty();
  }

  @Test
  void takesSilenceForConsent() {
    SchoolAtWork school = stages.agreeing(schools.ledByPrincipal());
    school.agrees("2023-09-01", "2024-01-31");

    time.at("2023-08-30 09:00");

    assertThat(
            rows.words(
                "select confirmation, confirmed_by from action_plan where session_key = ?",
                key(school, 1)))
        .containsExactly("SILENCE system");
    assertThat(school.principal().tasksAt(school.npsn())).contains(SUBMIT_REPORT);
  }

  @Test
  void remindsTheRightPeopleOnceOnEachDay() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());
    time.at("2023-09-22 09:00");
    time.at("2023-09-29 09:00");
    time.at("2023-09-30 09:00");

    assertRemindedUntilTheWindowEnds(school);
  }

  @Test
  void remindsOfASessionThatNobodyRecords() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-10-04 09:00");

    assertRemindedUntilTheWindowEnds(school);
  }

  @Test
  void movesTheRemindersOfAnUnrecordedSessionToAGrantedDeadline() {
    SchoolAtWork school = schools.ledByPrincipal();
    time.at("2023-09-14 09:00");

    grantUntilTheEndOfSeptember(school);
    time.at("2023-10-08 09:00");

    assertThat(reportReminders(school))
        .extracting(reminder -> reminder.replaceAll(".*:(\\S+) .*", "$1"))
        .containsExactly(
            "2023-09-13",
            "2023-09-23",
            "2023-09-27",
            "2023-09-29",
            "2023-10-01",
            "2023-10-03",
            "2023-10-08",
            "2023-10-08");
  }

  @Test
  void tellsAllWhoTakePartAWeekAndADayBeforeTheSession() {
    SchoolAtWork school = schools.ledByFacilitator();
    time.at("2023-08-02 07:00");
    school.schedules("2023-08-22");
    school.looksAtItsData("2023-08-01");
    String[] all = {
      "ks." + school.npsn(),
      "pengawas." + school.npsn(),
      "guru." + school.npsn(),
      "guru2." + school.npsn(),
      "fsp." + school.npsn()
    };

    time.at("2023-08-15 09:00");
    assertThat(receivers("session.near", school)).containsExactlyInAnyOrder(all);

    time.at("2023-08-21 09:00");
    assertThat(receivers("session.near", school)).hasSize(2 * all.length).containsOnly(all);
    time.at("2023-09-10 09:00");
    assertThat(receivers("session.near", school)).hasSize(2 * all.length);
  }

  @Test
  void asksTheFacilitatorForADayWhenTheMonthBegins() {
    SchoolAtWork school = schools.ledByFacilitator();

    time.at("2023-08-01 07:00");

    assertThat(receivers("session.scheduleNeeded", school)).containsExactly("fsp." + school.npsn());
  }

  @Test
  void movesTheRunningReportToAGrantedDeadline() {
    SchoolAtWork school = stages.reporting(schools.ledByPrincipal());

    grantUntilTheEndOfSeptember(school);
    time.at("2023-10-06 09:00");

    assertThat(session(school, 1).deadlineAt()).isEqualTo(moment("2023-09-30T23:59:59+07:00"));
    assertThat(school.principal().tasksAt(school.npsn())).contains(SUBMIT_REPORT);
    time.at("2023-10-15 00:00");
    assertThat(session(school, 1).status()).isEqualTo("MISSED");
  }

  @Test
  void recordsASessionOutsideTheCalendar() {
    SchoolAtWork school = stages.filed(schools.ledByPrincipal());
    Visitor.Answer opened =
        school
            .principal()
            .post(
                "/api/sessions/extra",
                answers(
                    "npsn", school.npsn(),
                    "schoolYear", "2023/2024",
                    "reason", "Menyiapkan pelatihan guru bersama"));
    assertThat(opened.status()).isEqualTo(201);
    Map<String, Object> held = heldOnsite("2023-09-12");
    held.putAll(answers("topicDiscussed", "Pembagian tugas pelatihan berdiferensiasi"));
    held.put("followUpReflections", List.of());

    school.principal().completes("UserTask_RecordExtraSession", school.npsn(), held);

    assertThat(rows.session(school.npsn() + ":2023:X1"))
        .satisfies(
            session -> {
              assertThat(session.kind()).isEqualTo("EXTRA");
              assertThat(session.status()).isEqualTo("SUBMITTED");
              assertThat(session.heldDate()).isEqualTo("2023-09-12");
            });
  }

  @Test
  void carriesOverWhatNobodyDecidedInTime() {
    SchoolAtWork school = waitingForTheReportOfDecember();
    school.files();
    assertThat(school.principal().tasksAt(school.npsn()))
        .containsExactly("UserTask_DecideOpenFollowUps");

    time.at("2024-01-05 09:00");

    assertThat(school.principal().tasksAt(school.npsn())).isEmpty();
    List<FollowUp> followUps = rows.followUps(school.npsn());
    assertThat(followUps).hasSize(4);
    assertThat(followUps.subList(2, 4))
        .extracting(FollowUp::originId)
        .containsExactlyInAnyOrder(followUps.get(0).id(), followUps.get(1).id());
    assertThat(rows.historyOf(key(school, 3)))
        .containsSubsequence("FOLLOW_UPS_CARRIED_OVER system", "CYCLE_CLOSED system");
  }

  @Test
  void movesOpenTasksToTheNewPrincipalAndKeepsTheOldAuthor() {
    SchoolAtWork school = stages.filed(schools.ledByPrincipal());
    time.at("2023-10-02 07:00");
    Visitor successor = Visitor.of(port, "ks2." + school.npsn());
    Map<String, Object> handover =
        answers(
            "place", school.npsn(),
            "role", "principal",
            "person", "ks2." + school.npsn(),
            "from", "2023-10-02",
            "reason", "Mutasi kepala sekolah per Oktober");

    assertThat(
            Visitor.of(port, "kfsp." + school.npsn())
                .post("/api/duties/hand-over", handover)
                .status())
        .isEqualTo(204);

    assertThat(school.principal().tasksAt(school.npsn())).isEmpty();
    assertThat(successor.tasksAt(school.npsn())).containsExactly("UserTask_AgreeSchedule");
    assertThat(session(school, 1).submittedBy()).isEqualTo("ks." + school.npsn());
    assertThat(successor.get("/api/sessions/" + key(school, 1)).status()).isEqualTo(200);
    assertThat(school.principal().get("/api/sessions/" + key(school, 1)).status()).isEqualTo(403);
  }

  @Test
  void letsATeacherClaimAndUpdateAFollowUp() {
    SchoolAtWork school = stages.agreeing(schools.ledByPrincipal());
    school.agrees("2023-09-01", "2023-09-10");
    time.at("2023-09-11 09:00");
    Visitor teacher = Visitor.of(port, "guru." + school.npsn());
    UUID first = rows.followUps(school.npsn()).get(0).id();
    String task =
        teacher
            .get("/engine-rest/task?processInstanceBusinessKey=" + first)
            .body()
            .path(0)
            .path("id")
            .asText();

    assertThat(
            teacher
                .post(
                    "/engine-rest/task/" + task + "/claim",
                    Map.of("userId", "guru." + school.npsn()))
                .status())
        .isEqualTo(204);
    assertThat(
            teacher
                .submitsTask(
                    task,
                    answers(
                        "newStatus", "COMPLETED",
                        "progressPercent", 100,
                        "progressNote", "Modul ajar sudah dipakai di semua kelas"))
                .status())
        .isEqualTo(204);

    assertThat(rows.followUps(school.npsn()).get(0).status()).isEqualTo("COMPLETED");
    assertThat(rows.changesOf(first))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.by()).isEqualTo("guru." + school.npsn());
              assertThat(change.to()).isEqualTo("COMPLETED");
              assertThat(change.sessionKey()).isNull();
            });
  }

  @Test
  void obeysACalendarThatAnAdministratorChanged() throws Exception {
    String npsn = schools.waiting(2);
    String deployment = new CalendarDeployment(port).withReportOfAugustDue(25);
    try {
      Visitor.of(port, "admin").post("/api/school-years/2023/schools/" + npsn, Map.of());
      time.at("2023-08-02 07:00");

      assertThat(rows.session(npsn + ":2023:1").deadlineAt())
          .isEqualTo(moment("2023-09-25T23:59:59+07:00"));
    } finally {
      new CalendarDeployment(port).undo(deployment);
    }
  }

  @Test
  void opensTheYearOnceHoweverOftenTheWaveRuns() {
    String first = schools.waiting(2);
    String second = schools.waiting(3);
    Visitor centre = Visitor.of(port, "pusat");

    Visitor.Answer wave = centre.post("/api/school-years/2023/wave", Map.of());
    List<String> instances = yearsOf(first, second);
    Visitor.Answer again = centre.post("/api/school-years/2023/wave", Map.of());

    assertThat(wave.status()).isEqualTo(200);
    assertThat(instances).hasSize(2);
    assertThat(again.body()).isEqualTo(wave.body());
    assertThat(yearsOf(first, second)).isEqualTo(instances);
    assertThat(centre.get("/api/school-years/2023").status()).isEqualTo(200);
  }

  @Test
  void takesUpTheWaveWhereItStopped() {
    String opened = schools.waiting(2);
    String waiting = schools.waiting(2);
    Visitor centre = Visitor.of(port, "pusat");
    centre.post("/api/school-years/2023/schools/" + opened, Map.of());
    List<String> before = yearsOf(opened, waiting);

    centre.post("/api/school-years/2023/wave", Map.of());

    assertThat(before).hasSize(1);
    assertThat(yearsOf(opened, waiting)).hasSize(2).containsAll(before);
  }

  /** The report of the third session is all that is missing; its follow-ups run on. */
  private SchoolAtWork waitingForTheReportOfDecember() {
    SchoolAtWork school = stages.reflecting(schools.ledByPrincipal());
    school.reflectsOn("2023-10-24", bothRun(school));
    school.files();
    time.at("2023-12-02 07:00");
    school.schedules("2023-12-12");
    time.at("2023-12-12 13:00");
    school.reflectsOn("2023-12-12", bothRun(school));
    time.at("2023-12-20 23:00");
    return school;
  }

  private List<Map<String, Object>> bothRun(SchoolAtWork school) {
    return rows.followUps(school.npsn()).stream()
        .map(followUp -> runsWell(followUp.id(), "IN_PROGRESS"))
        .toList();
  }

  /** Only the clock is set at the last moment: nothing else takes time before the report is in. */
  private Instant filesAt(SchoolAtWork school, String moment) {
    String task = school.principal().taskId(SUBMIT_REPORT, school.npsn());
    Map<String, Object> report = report("DOCUMENTATION");
    clock.set(moment(moment));
    assertThat(school.principal().submitsTask(task, report).status()).isEqualTo(204);
    return jdbc.sql("select max(submitted_at) from pmo_session where npsn = ?")
        .param(school.npsn())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private void grantUntilTheEndOfSeptember(SchoolAtWork school) {
    Map<String, Object> grant =
        answers(
            "schoolYear", "2023/2024",
            "sessionNumber", 1,
            "place", school.npsn(),
            "deadline", "2023-09-30",
            "reason", "Banjir di tiga kecamatan");

    assertThat(
            Visitor.of(port, "kfsp." + school.npsn())
                .post("/api/deadline-exceptions", grant)
                .status())
        .isEqualTo(201);
  }

  /** Before the deadline, and weekly after it; the coordinator hears from the third day on. */
  private void assertRemindedUntilTheWindowEnds(SchoolAtWork school) {
    String principal = "ks." + school.npsn();
    String day = "session.report%s:" + key(school, 1) + ":2023-09-%s";
    assertThat(reportReminders(school))
        .containsExactly(
            day.formatted("Due", "13") + " " + principal,
            day.formatted("Due", "17") + " " + principal,
            day.formatted("Due", "19") + " " + principal,
            day.formatted("Overdue", "21") + " " + principal,
            day.formatted("Overdue", "23") + " kfsp." + school.npsn(),
            day.formatted("Overdue", "28") + " kfsp." + school.npsn(),
            day.formatted("Overdue", "28") + " " + principal);
  }

  private List<String> reportReminders(SchoolAtWork school) {
    return rows.words(
        "select notice_key, person_id from notice where notice_key like ?"
            + " order by created_at, person_id",
        "session.report%:" + school.npsn() + ":%");
  }

  private Visitor.Answer reopen(Visitor person, SchoolAtWork school) {
    return person.post(
        "/api/sessions/" + key(school, 1) + "/reopen",
        Map.of("reason", "Daftar hadir belum lengkap"));
  }

  /** Where the QR code of the school's receipt leads. */
  private String receiptOf(SchoolAtWork school) {
    byte[] receipt =
        school.principal().get("/api/sessions/" + key(school, 1) + "/receipt").content();
    try {
      return URI.create(PrintedPdf.read(receipt).qrCode()).getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String publicPage(String path) {
    byte[] page = Browser.anonymous(port).send("GET", path, null).content();
    return new String(page, StandardCharsets.UTF_8);
  }

  private Session session(SchoolAtWork school, int number) {
    return rows.session(key(school, number));
  }

  private static String key(SchoolAtWork school, int number) {
    return school.npsn() + ":2023:" + number;
  }

  private List<String> receivers(String kind, SchoolAtWork school) {
    return rows.words(
        "select person_id from notice where kind = ? and notice_key like ?",
        kind,
        kind + ":" + school.npsn() + ":%");
  }

  private List<String> yearsOf(String... npsns) {
    return Stream.of(npsns)
        .flatMap(
            npsn ->
                rows
                    .words(
                        "select e.id_ from act_ru_execution e join act_re_procdef d"
                            + " on d.id_ = e.proc_def_id_ where d.key_ = 'school-year'"
                            + " and e.parent_id_ is null and e.tenant_id_ = ?",
                        npsn)
                    .stream())
        .toList();
  }

  private static Instant moment(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }
}
