package id.estafet.session.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SchoolYears;
import id.estafet.evidence.Attachments;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.SchoolDatabase;
import id.estafet.session.ExtraSessions;
import id.estafet.session.HistoryLine;
import id.estafet.session.Instrument;
import id.estafet.session.InstrumentFixture;
import id.estafet.session.PmoSessions;
import id.estafet.session.PromisedEvidence;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionEventKind;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.SessionStatus;
import id.estafet.session.SessionWorkflow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.InOrder;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class SessionApiTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-09-15T02:00:00Z"), ZoneOffset.UTC);
  private static final SessionKey SESSION_1 = SessionKey.regular("99000001", 2023, 1);
  private static final String REASON = "Data peserta keliru";

  private static SchoolDatabase database;

  private final PmoSessions sessions = mock(PmoSessions.class);
  private final Attachments attachments = mock(Attachments.class);
  private final ReportFiling filing = mock(ReportFiling.class);
  private final ExtraSessions extraSessions = mock(ExtraSessions.class);
  private final SchoolYears years = mock(SchoolYears.class);
  private final SessionWorkflow workflow = mock(SessionWorkflow.class);
  private MockMvc http;

  @BeforeAll
  static void prepareSessionsOfTwoSchools() {
    database = SchoolDatabase.demoDatabase().withSessions();
    insert("99000001", 2023, 1, "PLANNING", "SUBMITTED");
    insert("99000001", 2023, 2, "REFLECTION", "OPEN");
    insert("99000001", 2022, 6, "REFLECTION", "MISSED");
    insert("99000004", 2023, 1, "PLANNING", "HELD");
  }

  @BeforeEach
  void serve() {
    SessionAccess access = new SessionAccess(database.callers(CLOCK), sessions, CLOCK);
    SessionReading reading =
        new SessionReading(
            access,
            new SessionRows(database.jdbc(), CLOCK),
            sessions,
            database.schools(),
            database.people(),
            attachments);
    SessionActs acts =
        new SessionActs(access, filing, extraSessions, years, workflow, mock(SessionNotices.class));
    http =
        ApiFixture.serving(
            new SessionController(reading, acts),
            new EvidenceNeedsController(
                reading,
                task -> task.equals("task-1") ? Optional.of(SESSION_1) : Optional.empty()));
    Instrument instrument = InstrumentFixture.planning();
    SessionKey key = instrument.session().key();
    when(sessions.get(key)).thenReturn(instrument.session());
    when(sessions.instrument(key)).thenReturn(instrument);
    when(sessions.history(key))
        .thenReturn(
            List.of(
                new HistoryLine(
                    InstrumentFixture.FILED,
                    InstrumentFixture.PRINCIPAL,
                    SessionEventKind.REPORT_SUBMITTED,
                    null)));
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @Test
  void listsTheSessionsOfASchoolInTheOrderOfTheYear() throws Exception {
    ApiFixture.signIn("kfsp.01");
    http.perform(get("/api/sessions?npsn=99000001&schoolYear=2023/2024"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].key", contains("99000001:2023:1", "99000001:2023:2")))
        .andExpect(jsonPath("$[0].schoolName").value("SD Semangat"))
        .andExpect(jsonPath("$[0].schoolYear").value("2023/2024"))
        .andExpect(jsonPath("$[0].statusLabel").value("Terkirim"))
        .andExpect(jsonPath("$[0].opensOn").value("2023-08-01"))
        .andExpect(jsonPath("$[0].deadline").value("2023-09-20"))
        .andExpect(jsonPath("$[0].heldDate").value("2023-08-22"))
        .andExpect(jsonPath("$[0].submittedAt").value("2023-09-12T14:05:00+07:00"))
        .andExpect(jsonPath("$[0].late").value(false))
        .andExpect(jsonPath("$[0].canReopen").value(true))
        .andExpect(jsonPath("$[0].hasReport").value(true))
        .andExpect(jsonPath("$[1].canReopen").value(false))
        .andExpect(jsonPath("$[1].submittedAt").doesNotExist());
  }

  @ParameterizedTest
  @CsvSource({
    "pusat, 99000001:2023:1 99000001:2023:2 99000004:2023:1 99000001:2022:6",
    "ks.99000001, 99000001:2023:1 99000001:2023:2 99000001:2022:6",
    "dinas.51, 99000004:2023:1",
    "dinas.5103, 99000001:2023:1 99000001:2023:2 99000001:2022:6"
  })
  void listsAllInScopeNewestYearFirst(String login, String keys) throws Exception {
    ApiFixture.signIn(login);
    http.perform(get("/api/sessions"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].key", contains((Object[]) keys.split(" "))));
  }

  @Test
  void listsNothingWhereNothingIs() throws Exception {
    ApiFixture.signIn("dinas.5108");
    http.perform(get("/api/sessions")).andExpect(jsonPath("$", hasSize(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000002, ?npsn=99000001, 403",
    "ks.99000002, ?npsn=99999999, 403",
    "pusat, ?npsn=99999999, 404",
    "nobody, '', 403",
    "pusat, ?schoolYear=2023, 400",
    "ks.99000002, /99000001:2023:1, 403",
    "ks.99000001, /99000001-2023-1, 404",
    "ks.99000001, /99000001:2023:9, 404"
  })
  void refusesWhatIsNotTheCallersToRead(String login, String address, int code) throws Exception {
    ApiFixture.signIn(login);
    http.perform(get("/api/sessions" + address))
        .andExpect(status().is(code))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void readsOneSessionWithItsInstrument() throws Exception {
    ApiFixture.signIn("ks.99000001");
    http.perform(get("/api/sessions/99000001:2023:1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.key").value("99000001:2023:1"))
        .andExpect(jsonPath("$.deadlineAt").value("2023-09-20T23:59:59+07:00"))
        .andExpect(jsonPath("$.lateWindowEndsAt").value("2023-10-04T23:59:59+07:00"))
        .andExpect(jsonPath("$.reporterRole").value("PRINCIPAL"))
        .andExpect(jsonPath("$.planningDue").value(true))
        .andExpect(jsonPath("$.submittedBy").value("ks.99000001"))
        .andExpect(jsonPath("$.submittedByName").value("I Wayan Suardana, S.Pd., M.Pd."))
        .andExpect(jsonPath("$.reportVersion").value(1))
        .andExpect(jsonPath("$.canReopen").value(true))
        .andExpect(jsonPath("$.instrument.session.key").value("99000001:2023:1"))
        .andExpect(jsonPath("$.instrument.plan.session").value("99000001:2023:1"))
        .andExpect(jsonPath("$.instrument.plan.agreedAt").value("2023-08-22T12:00:00+07:00"))
        .andExpect(jsonPath("$.instrument.basicInfo.heldDate").value("2023-08-22"))
        .andExpect(jsonPath("$.instrument.basicInfo.startTime").value("10:00:00"))
        .andExpect(jsonPath("$.instrument.planChange").doesNotExist())
        .andExpect(jsonPath("$.attachments").isEmpty())
        .andExpect(jsonPath("$.history[0].kindLabel").value("Laporan dikirim"));
  }

  @Test
  void tellsWhichEvidenceASessionNeedsAndWhetherTheCallerBringsIt() throws Exception {
    when(sessions.get(SESSION_1))
        .thenReturn(InstrumentFixture.promised(1, PromisedEvidence.FOLLOWS));
    ApiFixture.signIn("guru.99000001");
    http.perform(get("/api/sessions/99000001:2023:1/evidence-needs"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.sessionLabel").value("PMO ke-1"))
        .andExpect(jsonPath("$.required[0].kind").value("DOCUMENTATION"))
        .andExpect(jsonPath("$.required[0].label").value("Dokumentasi kegiatan"))
        .andExpect(jsonPath("$.required[0].present").value(false))
        .andExpect(jsonPath("$.promisedEvidenceLabel").value("Bukti menyusul"))
        .andExpect(jsonPath("$.canAdd").value(true));
    ApiFixture.signIn("kfsp.01");
    http.perform(get("/api/tasks/task-1/evidence-needs"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.sessionKey").value("99000001:2023:1"))
        .andExpect(jsonPath("$.canAdd").value(false));
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000002, /api/sessions/99000001:2023:1/evidence-needs, 403",
    "ks.99000002, /api/tasks/task-1/evidence-needs, 403",
    "nobody, /api/tasks/task-1/evidence-needs, 403",
    "ks.99000001, /api/tasks/task-2/evidence-needs, 404"
  })
  void keepsTheEvidenceOfOthersToThem(String login, String address, int code) throws Exception {
    ApiFixture.signIn(login);
    http.perform(get(address)).andExpect(status().is(code));
  }

  @Test
  void reopensTheReportBeforeTellingTheProcess() throws Exception {
    SessionFacts reopened = InstrumentFixture.facts(1, SessionStatus.RETURNED);
    when(filing.reopen(reopened.key(), "kfsp.01", REASON)).thenReturn(reopened);
    reopen("kfsp.01")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("RETURNED"))
        .andExpect(jsonPath("$.canReopen").value(false));
    InOrder order = inOrder(filing, workflow);
    order.verify(filing).reopen(reopened.key(), "kfsp.01", REASON);
    order.verify(workflow).reportReopened(reopened);
  }

  @ParameterizedTest
  @CsvSource({"guru.99000001, 403", "ks.99000002, 403", "pusat, 403"})
  void letsNobodyElseReopen(String login, int code) throws Exception {
    reopen(login).andExpect(status().is(code));
    verifyNoInteractions(filing, workflow);
  }

  @Test
  void leavesTheProcessAloneWhenReopeningIsRefused() throws Exception {
    when(filing.reopen(any(), any(), any())).thenThrow(new Conflict("Belum dikirim."));
    reopen("kfsp.01").andExpect(status().isConflict());
    verifyNoInteractions(workflow);
  }

  @Test
  void opensAnExtraSession() throws Exception {
    SessionFacts extra = InstrumentFixture.extra().session();
    when(years.isOpen(new SchoolYear(2023))).thenReturn(true);
    when(extraSessions.request("99000001", new SchoolYear(2023), REASON, "ks.99000001"))
        .thenReturn(extra);
    requestExtra("ks.99000001", "99000001")
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", "/api/sessions/99000001:2023:X1"))
        .andExpect(jsonPath("$.kind").value("EXTRA"));
    InOrder order = inOrder(extraSessions, workflow);
    order.verify(extraSessions).request("99000001", new SchoolYear(2023), REASON, "ks.99000001");
    order.verify(workflow).extraSessionRequested(extra);
  }

  @ParameterizedTest
  @CsvSource({
    "guru.99000001, 99000001, 403",
    "kfsp.01, 99000001, 403",
    "ks.99000001, 99000002, 403",
    "ks.99000001, 99000001, 409",
    "ks.99000001, '', 400"
  })
  void refusesExtraSessionsToOthersAndInYearsThatAreNotOpen(String login, String npsn, int code)
      throws Exception {
    requestExtra(login, npsn).andExpect(status().is(code));
    verifyNoInteractions(extraSessions, workflow);
  }

  private ResultActions reopen(String login) throws Exception {
    ApiFixture.signIn(login);
    return http.perform(
        post("/api/sessions/99000001:2023:1/reopen")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"reason\":\"%s\"}".formatted(REASON)));
  }

  private ResultActions requestExtra(String login, String npsn) throws Exception {
    ApiFixture.signIn(login);
    return http.perform(
        post("/api/sessions/extra")
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                "{\"npsn\":\"%s\",\"schoolYear\":\"2023/2024\",\"reason\":\"%s\"}"
                    .formatted(npsn, REASON)));
  }

  private static void insert(String npsn, int year, int number, String kind, String status) {
    boolean filed = status.equals("SUBMITTED");
    SessionFacts dates = InstrumentFixture.facts(number, SessionStatus.valueOf(status));
    database
        .jdbc()
        .sql(
            """
            insert into pmo_session (session_key, version, npsn, start_year, session_number,
              cycle_key, kind, status, opens_at, deadline, deadline_at, reporter_role, held_date,
              planning_included, reflection_included, submitted_at, late, report_version)
            values (?, 0, ?, ?, ?, 'A', ?, ?, ?, ?, ?, 'PRINCIPAL', ?, false, false, ?, ?, ?)
            """)
        .params(
            npsn + ":" + year + ":" + number,
            npsn,
            year,
            number,
            kind,
            status,
            OffsetDateTime.ofInstant(dates.opensAt(), ZoneOffset.UTC),
            dates.deadline(),
            OffsetDateTime.ofInstant(dates.deadlineAt(), ZoneOffset.UTC),
            LocalDate.of(2023, 8, 22),
            filed ? OffsetDateTime.ofInstant(InstrumentFixture.FILED, ZoneOffset.UTC) : null,
            filed ? false : null,
            filed ? 1 : null)
        .update();
  }
}
