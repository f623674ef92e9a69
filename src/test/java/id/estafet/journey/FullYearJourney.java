package id.estafet.journey;

import static id.estafet.journey.TwoSchools.SEMANGAT;
import static id.estafet.journey.TwoSchools.UBUD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.journey.YearRows.Change;
import id.estafet.journey.YearRows.FollowUp;
import id.estafet.journey.YearRows.Session;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.session.report.PrintedPdf;
import id.estafet.support.Browser;
import id.estafet.support.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two schools leave behind when they have lived through a year of six sessions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FullYearJourney {

  /** All that may ever be a process variable: facts that route. */
  private static final Set<String> ROUTING_FACTS =
      Set.of(
          "npsn",
          "startYear",
          "half",
          "sessionNumber",
          "sessionKey",
          "sessionOpensAt",
          "facilitatorRole",
          "reporterRole",
          "planningDue",
          "reflectionDue",
          "reflectionDone",
          "plannedAt",
          "sessionDueAt",
          "sessionReminderAt",
          "sessionReminderCycle",
          "supervisorDueAt",
          "confirmationDueAt",
          "reportReminderCycle",
          "lateWindowEndsAt",
          "reportDeadline",
          "nextReminderAt",
          "anotherReminder",
          "late",
          "moreSessions",
          "openFollowUps",
          "decisionDueAt",
          "followUpId",
          "beginsAt",
          "dueAt",
          "followUpStatus",
          "settled");

  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private YearRows rows;
  private TwoSchools year;
  private List<UUID> semangat;
  private List<UUID> ubud;

  @BeforeAll
  void liveTheYear() {
    rows = new YearRows(jdbc);
    year = new TwoSchools(jdbc, port);
    year.liveTheYear();
    semangat = year.followUps(SEMANGAT);
    ubud = year.followUps(UBUD);
  }

  @Test
  void filesSixReportsOfEachSchoolInTime() {
    assertThat(rows.sessions(SEMANGAT))
        .extracting(Session::number, Session::kind, Session::status, Session::late)
        .containsExactly(
            tuple(1, "PLANNING", "SUBMITTED", false),
            tuple(2, "REFLECTION", "SUBMITTED", false),
            tuple(3, "REFLECTION", "SUBMITTED", false),
            tuple(4, "PLANNING", "SUBMITTED", false),
            tuple(5, "REFLECTION", "SUBMITTED", false),
            tuple(6, "REFLECTION", "SUBMITTED", false));
    assertThat(rows.sessions(UBUD))
        .hasSize(6)
        .allMatch(session -> session.status().equals("SUBMITTED") && !session.late());
  }

  @Test
  void keepsTheMomentAndTheMeetingOfEachReport() {
    assertThat(rows.sessions(SEMANGAT))
        .extracting(Session::heldDate, session -> dayOf(session.submittedAt()))
        .containsExactly(
            tuple(day("2023-08-22"), day("2023-09-12")),
            tuple(day("2023-10-24"), day("2023-11-06")),
            tuple(day("2023-12-12"), day("2023-12-18")),
            tuple(day("2024-02-20"), day("2024-03-08")),
            tuple(day("2024-04-16"), day("2024-05-07")),
            tuple(day("2024-06-11"), day("2024-07-10")));
  }

  @Test
  void givesEverySessionTheDeadlineOfTheCalendar() {
    for (String npsn : List.of(SEMANGAT, UBUD)) {
      assertThat(rows.sessions(npsn))
          .extracting(Session::deadlineAt)
          .containsExactly(
              endOf("2023-09-20"),
              endOf("2023-11-10"),
              endOf("2023-12-20"),
              endOf("2024-03-10"),
              endOf("2024-05-10"),
              endOf("2024-07-10"));
    }
  }

  @Test
  void letsThePolicySayWhoFacilitatesAndReports() {
    assertThat(rows.sessions(SEMANGAT))
        .allSatisfy(
            session -> {
              assertThat(session.facilitatorRole()).isEqualTo("PRINCIPAL");
              assertThat(session.reporterRole()).isEqualTo("PRINCIPAL");
              assertThat(session.submittedBy()).isEqualTo("ks.99000001");
            });
    assertThat(rows.sessions(UBUD))
        .allSatisfy(
            session -> {
              assertThat(session.facilitatorRole()).isEqualTo("FACILITATOR");
              assertThat(session.reporterRole()).isEqualTo("FACILITATOR");
              assertThat(session.submittedBy()).isEqualTo("fsp.01");
            });
  }

  @Test
  void recordsTheFacilitatorLedSessionsAsOnlineWithARecording() {
    assertThat(modesOf(UBUD)).containsOnly("ONLINE");
    assertThat(modesOf(SEMANGAT)).containsOnly("ONSITE");
    assertThat(evidenceOf(UBUD)).hasSize(6).containsOnly("RECORDING");
    assertThat(evidenceOf(SEMANGAT)).hasSize(6).containsOnly("DOCUMENTATION");
  }

  @Test
  void countsTheLastSessionToTheYearInWhichItBegan() {
    Session last = rows.sessions(SEMANGAT).get(5);

    assertThat(last.startYear()).isEqualTo(2023);
    assertThat(last.submittedAt()).isBetween(startOf("2024-07-10"), endOf("2024-07-10"));
  }

  @Test
  void keepsThePlanOfBothCycles() {
    assertThat(
            rows.words(
                "select session_key, code from plan_subtopic where session_key like ?"
                    + " order by session_key, position",
                SEMANGAT + ":%"))
        .containsExactly("99000001:2023:1 2.F", "99000001:2023:1 4.C", "99000001:2023:4 2.F");
    assertThat(
            rows.words(
                "select session_key, confirmation from action_plan where session_key like ?"
                    + " order by session_key",
                SEMANGAT + ":%"))
        .containsExactly("99000001:2023:1 YES", "99000001:2023:4 YES");
  }

  @Test
  void bringsEachFollowUpToItsEnd() {
    assertThat(rows.followUps(SEMANGAT))
        .extracting(FollowUp::cycleKey, FollowUp::agreedIn, FollowUp::status, FollowUp::endDate)
        .containsExactly(
            tuple("99000001:2023:A", "99000001:2023:1", "COMPLETED", day("2024-01-31")),
            tuple("99000001:2023:A", "99000001:2023:1", "IN_PROGRESS", day("2024-01-31")),
            tuple("99000001:2023:B", "99000001:2023:3", "COMPLETED", day("2024-06-28")),
            tuple("99000001:2023:B", "99000001:2023:4", "COMPLETED", day("2024-06-28")));
    assertThat(rows.followUps(UBUD))
        .extracting(FollowUp::status)
        .containsExactly("COMPLETED", "COMPLETED", "COMPLETED", "DISCONTINUED");
  }

  @Test
  void linksTheCarriedOverFollowUpToItsOriginBothWays() {
    FollowUp origin = rows.followUps(SEMANGAT).get(1);
    FollowUp successor = rows.followUps(SEMANGAT).get(2);

    assertThat(successor.originId()).isEqualTo(origin.id());
    assertThat(origin.successorId()).isEqualTo(successor.id());
    assertThat(successor.activity()).isEqualTo(origin.activity());
    assertThat(peopleOf(successor.id())).isEqualTo(peopleOf(origin.id())).hasSize(2);
  }

  @Test
  void logsEachChangeOfStatusWithWhoWhenInWhichSessionAndWhy() {
    assertThat(rows.changesOf(semangat.get(0)))
        .extracting(
            Change::from, Change::to, Change::by, Change::sessionKey, change -> dayOf(change.at()))
        .containsExactly(
            tuple(
                "NOT_STARTED", "IN_PROGRESS", "ks.99000001", "99000001:2023:2", day("2023-10-26")),
            tuple("IN_PROGRESS", "COMPLETED", "ks.99000001", "99000001:2023:3", day("2023-12-14")));
    assertThat(rows.changesOf(ubud.get(3)))
        .extracting(Change::from, Change::to, Change::by, Change::sessionKey, Change::reason)
        .containsExactly(
            tuple("NOT_STARTED", "IN_PROGRESS", "fsp.01", "99000003:2023:5", null),
            tuple(
                "IN_PROGRESS",
                "DISCONTINUED",
                "fsp.01",
                "99000003:2023:6",
                "Digantikan forum antarsekolah di kecamatan"));
  }

  @Test
  void logsTheCarryOverWithItsReason() {
    assertThat(rows.changesOf(semangat.get(1)).get(1))
        .satisfies(
            change -> {
              assertThat(change.by()).isEqualTo("ks.99000001");
              assertThat(change.sessionKey()).isEqualTo("99000001:2023:3");
              assertThat(dayOf(change.at())).isEqualTo("2023-12-18");
              assertThat(change.reason()).contains("Buku rujukan baru tersedia");
            });
  }

  @Test
  void keepsOneReflectionForEachOpenFollowUpOfEachSession() {
    assertThat(
            rows.words(
                "select session_key, count(*) as n from follow_up_reflection"
                    + " where session_key like ? group by session_key order by session_key",
                SEMANGAT + ":%"))
        .containsExactly(
            "99000001:2023:2 2", "99000001:2023:3 2", "99000001:2023:5 2", "99000001:2023:6 2");
  }

  @Test
  void keepsTheRequestForSupportWithWhatWasTriedFirst() {
    assertThat(
            rows.words(
                "select session_key, category, efforts_made from support_request"
                    + " where session_key like ?",
                SEMANGAT + ":%"))
        .containsExactly(
            "99000001:2023:2 BUDGET Meminjam dari perpustakaan daerah dan sekolah tetangga.");
  }

  @Test
  void writesTheHistoryOfAPlanningSession() {
    assertThat(rows.historyOf("99000001:2023:1"))
        .containsExactly(
            "PREPARED system",
            "OPENED system",
            "SCHEDULED ks.99000001",
            "REFLECTED ks.99000001",
            "SUPERVISOR_REFLECTED pengawas.99000001",
            "ROOT_CAUSES_FOUND ks.99000001",
            "SOLUTIONS_AGREED ks.99000001",
            "AGREEMENT_CONFIRMED pengawas.99000001",
            "REPORT_SUBMITTED ks.99000001");
  }

  @Test
  void writesTheHistoryOfTheSessionThatEndsACycle() {
    assertThat(rows.historyOf("99000001:2023:3"))
        .containsExactly(
            "PREPARED system",
            "OPENED system",
            "SCHEDULED ks.99000001",
            "IMPLEMENTATION_REFLECTED ks.99000001",
            "REPORT_SUBMITTED ks.99000001",
            "FOLLOW_UPS_DECIDED ks.99000001",
            "CYCLE_CLOSED system");
  }

  @Test
  void summarisesTheYear() {
    assertThat(
            jdbc.sql(
                    "select submitted, late, missed from school_pmo_year where start_year = 2023"
                        + " and npsn in (?, ?) and closed_at is not null")
                .params(SEMANGAT, UBUD)
                .query((row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .list())
        .containsExactly(List.of(6, 0, 0), List.of(6, 0, 0));
  }

  @Test
  void printsAFiledReport() throws IOException {
    Visitor.Answer report =
        Visitor.of(port, "ks.99000001").get("/api/sessions/99000001:2023:1/report.pdf");

    assertThat(report.status()).isEqualTo(200);
    assertThat(textOf(report.content()))
        .contains("SD Semangat")
        .contains("2023/2024")
        .contains("Guru mengajar dengan satu cara untuk semua murid")
        .contains("Menyusun modul ajar berdiferensiasi");
  }

  @Test
  void provesAFilingToWhoeverScansItsReceipt() throws IOException {
    Visitor.Answer printed =
        Visitor.of(port, "guru.99000001").get("/api/sessions/99000001:2023:1/receipt");
    PrintedPdf receipt = PrintedPdf.read(printed.content());
    assertThat(receipt.pages()).isEqualTo(1);
    assertThat(receipt.text()).contains("TT-99000001-2023-1-1", "SD Semangat", "Tepat waktu");

    String page = publicPage(URI.create(receipt.qrCode()).getPath());

    assertThat(page)
        .contains("Tanda terima ini asli", "SD Semangat", "PMO ke-1", "Tepat waktu")
        .doesNotContain("Wayan", "Guru mengajar");
  }

  @Test
  void printsWhatWasAgreedOnOnePage() throws IOException {
    PrintedPdf page =
        PrintedPdf.read(
            Visitor.of(port, "guru.99000001")
                .get("/api/sessions/99000001:2023:1/one-page")
                .content());

    assertThat(page.pages()).isEqualTo(1);
    assertThat(page.text())
        .contains(
            "SD Semangat",
            "Guru mengajar dengan satu cara untuk semua murid",
            "Menyusun modul ajar",
            "PMO ke-2 · Oktober 2023",
            "10 November 2023");
  }

  @Test
  void showsTheCarriedOverFollowUpInTheReflectionOfTheNextCycle() {
    JsonNode read =
        Visitor.of(port, "pengawas.99000001").get("/api/follow-ups/" + semangat.get(2)).body();

    assertThat(read.path("originId").asText()).isEqualTo(semangat.get(1).toString());
    assertThat(read.path("reflections")).hasSize(2);
  }

  @Test
  void keepsNothingOfTheInstrumentInProcessVariables() {
    assertThat(ROUTING_FACTS).containsAll(year.variablesOnTheWay());
    assertThat(ROUTING_FACTS)
        .containsAll(
            rows.words(
                "select distinct name_ from act_hi_varinst where tenant_id_ in (?, ?)",
                SEMANGAT,
                UBUD));
  }

  @Test
  void endsAllProcessesWithTheYear() {
    assertThat(
            rows.words(
                "select id_ from act_ru_execution where tenant_id_ in (?, ?)", SEMANGAT, UBUD))
        .isEmpty();
    assertThat(rows.words("select id_ from act_ru_job where tenant_id_ in (?, ?)", SEMANGAT, UBUD))
        .isEmpty();
    assertThat(
            rows.words(
                "select id_ from act_ru_variable where tenant_id_ in (?, ?)", SEMANGAT, UBUD))
        .isEmpty();
  }

  private String publicPage(String path) {
    Visitor.Answer answer = Browser.anonymous(port).send("GET", path, null);
    assertThat(answer.status()).isEqualTo(200);
    return new String(answer.content(), StandardCharsets.UTF_8);
  }

  private List<String> peopleOf(UUID followUp) {
    return rows.words(
        "select name, role_in_action from follow_up_person where follow_up_id = ?"
            + " order by position",
        followUp);
  }

  private List<String> modesOf(String npsn) {
    return rows.words("select mode from session_holding where session_key like ?", npsn + ":%");
  }

  private List<String> evidenceOf(String npsn) {
    return rows.words("select kind from attachment where npsn = ?", npsn);
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ProgrammeTime.ZONE);
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Instant startOf(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+07:00").toInstant();
  }

  private static Instant endOf(String day) {
    return OffsetDateTime.parse(day + "T23:59:59+07:00").toInstant();
  }
}
