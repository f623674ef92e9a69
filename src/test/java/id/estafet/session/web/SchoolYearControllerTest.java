package id.estafet.session.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.calendar.OpenedSchoolYear;
import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SchoolYears;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.SchoolDatabase;
import id.estafet.session.PmoSessions;
import id.estafet.session.SchoolYearWave;
import id.estafet.session.WaveProgress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class SchoolYearControllerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-07-24T00:00:00Z"), ZoneOffset.UTC);

  private static SchoolDatabase database;

  private final SchoolYears years = mock(SchoolYears.class);
  private final SchoolYearWave wave = mock(SchoolYearWave.class);
  private MockMvc http;

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @BeforeEach
  void serve() {
    SessionAccess access =
        new SessionAccess(database.callers(CLOCK), mock(PmoSessions.class), CLOCK);
    http = ApiFixture.serving(new SchoolYearController(access, years, wave, database.schools()));
    when(years.list())
        .thenReturn(List.of(new OpenedSchoolYear(new SchoolYear(2023), "admin", CLOCK.instant())));
    when(wave.progress(2023)).thenReturn(new WaveProgress(2023, 6, 2, 4, false));
    when(wave.run(2023)).thenReturn(new WaveProgress(2023, 6, 6, 0, true));
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @Test
  void opensAYearOnceAndFindsItOpenAfterwards() throws Exception {
    when(years.open(2023, "admin")).thenReturn(true, false);
    open("admin", "{\"startYear\":2023}")
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", "/api/school-years/2023"))
        .andExpect(jsonPath("$.label").value("2023/2024"))
        .andExpect(jsonPath("$.openedAt").value("2023-07-24T07:00:00+07:00"))
        .andExpect(jsonPath("$.wave.remaining").value(4));
    open("admin", "{\"startYear\":2023}").andExpect(status().isOk());
  }

  @Test
  void wantsAYear() throws Exception {
    open("pusat", "{}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("startYear"));
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000001",
    "fsp.01",
    "kfsp.01",
    "dinas.5108",
    "dinas.51",
    "upt.51",
    "wp.51",
    "nobody"
  })
  void letsNobodyBelowTheCentreOpenAnything(String login) throws Exception {
    open(login, "{\"startYear\":2023}").andExpect(status().isForbidden());
    http.perform(post("/api/school-years/2023/wave")).andExpect(status().isForbidden());
    http.perform(post("/api/school-years/2023/schools/99000001")).andExpect(status().isForbidden());
    verify(years, never()).open(anyInt(), any());
    verify(wave, never()).run(anyInt());
    verify(wave, never()).openFor(any(), anyInt());
  }

  @Test
  void runsTheWave() throws Exception {
    ApiFixture.signIn("pusat");
    http.perform(post("/api/school-years/2023/wave"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.opened").value(6))
        .andExpect(jsonPath("$.finished").value(true));
  }

  @Test
  void opensTheYearAtOneSchool() throws Exception {
    ApiFixture.signIn("admin");
    http.perform(post("/api/school-years/2023/schools/99000003"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.expected").value(6));
    verify(wave).openFor("99000003", 2023);
    http.perform(post("/api/school-years/2023/schools/99999999")).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 1, 99999})
  void refusesToBeginAYearThatIsNotOpen(int startYear) throws Exception {
    ApiFixture.signIn("admin");
    http.perform(post("/api/school-years/" + startYear + "/wave")).andExpect(status().isConflict());
    http.perform(post("/api/school-years/" + startYear + "/schools/99000001"))
        .andExpect(status().isConflict());
    http.perform(get("/api/school-years/" + startYear)).andExpect(status().isNotFound());
  }

  @Test
  void showsTheYearsToEverybodyWithADuty() throws Exception {
    ApiFixture.signIn("guru.99000001");
    http.perform(get("/api/school-years"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].startYear").value(2023))
        .andExpect(jsonPath("$[0].openedBy").value("admin"));
    http.perform(get("/api/school-years/2023"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.wave.expected").value(6));
    ApiFixture.signIn("nobody");
    http.perform(get("/api/school-years")).andExpect(status().isForbidden());
  }

  private ResultActions open(String login, String body) throws Exception {
    ApiFixture.signIn(login);
    return http.perform(
        post("/api/school-years").contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
