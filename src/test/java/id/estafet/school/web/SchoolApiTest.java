package id.estafet.school.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.Callers;
import id.estafet.school.DutyHandover;
import id.estafet.school.Role;
import id.estafet.school.SchoolDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class SchoolApiTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-07-24T00:00:00Z"), ZoneOffset.UTC);

  private static SchoolDatabase database;

  private final DutyHandover handover = mock(DutyHandover.class);
  private final Callers callers = database.callers(CLOCK);
  private final MockMvc http =
      ApiFixture.serving(
          new SchoolController(callers, new SchoolRows(database.jdbc())),
          new MeController(callers, database.people(), database.places()),
          new HandoverController(callers, handover));

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @Test
  void listsOnlySchoolsInScope() throws Exception {
    ApiFixture.signIn("dinas.51");
    http.perform(get("/api/schools"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].npsn", contains("99000004", "99000005")))
        .andExpect(jsonPath("$[0].name").value("SMA Negeri Cahaya Tabanan"))
        .andExpect(jsonPath("$[0].level").value("SMA"))
        .andExpect(jsonPath("$[0].regencyCode").value("51.02"))
        .andExpect(jsonPath("$[0].provinceCode").value("51"));
  }

  @ParameterizedTest
  @CsvSource({
    "pusat, q, semangat, 1",
    "pusat, q, 99000002, 1",
    "pusat, q, %, 0",
    "pusat, level, SD, 2",
    "pusat, regency, 51.08, 1",
    "ks.99000001, q, cahaya, 0",
    "nobody, q, semangat, 0"
  })
  void narrowsTheList(String login, String filter, String value, int found) throws Exception {
    ApiFixture.signIn(login);
    http.perform(get("/api/schools").param(filter, value))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(found)));
  }

  @Test
  void refusesALevelThatDoesNotExist() throws Exception {
    ApiFixture.signIn("pusat");
    http.perform(get("/api/schools").param("level", "SMK"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("level"));
  }

  @Test
  void tellsWhoIsSignedInAndAsWhat() throws Exception {
    ApiFixture.signIn("ks.99000001");
    http.perform(get("/api/me"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.login").value("ks.99000001"))
        .andExpect(jsonPath("$.name").value("I Wayan Suardana"))
        .andExpect(jsonPath("$.zone").value("Asia/Makassar"))
        .andExpect(jsonPath("$.duties[0].role").value("PRINCIPAL"))
        .andExpect(jsonPath("$.duties[0].group").value("principal"))
        .andExpect(jsonPath("$.duties[0].roleLabel").value("Kepala sekolah"))
        .andExpect(jsonPath("$.duties[0].placeName").value("SD Semangat"))
        .andExpect(jsonPath("$.duties[0].from").value("2021-07-01"));
  }

  @Test
  void greetsEvenALoginWithoutDuties() throws Exception {
    ApiFixture.signIn("nobody");
    http.perform(get("/api/me"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("nobody"))
        .andExpect(jsonPath("$.zone").value("Asia/Jakarta"))
        .andExpect(jsonPath("$.duties").isEmpty());
  }

  @Test
  void refusesWhoeverIsNotSignedIn() throws Exception {
    http.perform(get("/api/me")).andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @CsvSource({
    "admin, principal, 99000001, 204",
    "admin, FACILITATOR_COORDINATOR, 99000001, 204",
    "admin, regency-pmo, 51.08, 204",
    "kfsp.01, principal, 99000001, 204",
    "kfsp.01, facilitator, 99000006, 204",
    "kfsp.01, facilitator-coordinator, 99000001, 403",
    "kfsp.01, regency-pmo, 51.08, 403",
    "kfsp.01, camunda-admin, ID, 403",
    "kfsp.01, principal, 99999999, 403",
    "fsp.01, principal, 99000001, 403",
    "ks.99000001, principal, 99000001, 403",
    "pusat, principal, 99000001, 403",
    "nobody, principal, 99000001, 403",
    "admin, headmaster, 99000001, 400"
  })
  void letsOnlyThoseInChargeHandADutyOver(String login, String role, String place, int code)
      throws Exception {
    handOver(login, role, place).andExpect(status().is(code));
    if (code != 204) {
      verifyNoInteractions(handover);
    }
  }

  @Test
  void passesTheHandoverOn() throws Exception {
    handOver("kfsp.01", "principal", "99000001").andExpect(status().isNoContent());
    verify(handover)
        .handOver(
            "99000001",
            Role.PRINCIPAL,
            "guru.99000001",
            LocalDate.of(2023, 7, 24),
            "SK Mutasi 12/2023");
  }

  @Test
  void namesTheFieldAsItWasSent() throws Exception {
    doThrow(new InvalidInput("newPersonId", "Tidak dikenal."))
        .when(handover)
        .handOver(any(), any(), any(), any(), any());
    handOver("admin", "principal", "99000001")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("person"));
  }

  @Test
  void wantsPlaceRoleAndPerson() throws Exception {
    ApiFixture.signIn("admin");
    String answer =
        http.perform(
                post("/api/duties/hand-over")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"reason\":\"SK Mutasi\"}"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.errors[*].field", contains("place", "role", "person")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).contains("Tempat tugas belum diisi");
  }

  private ResultActions handOver(String login, String role, String place) throws Exception {
    ApiFixture.signIn(login);
    return http.perform(
        post("/api/duties/hand-over")
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                """
                {"place":"%s","role":"%s","person":"guru.99000001","from":"2023-07-24",
                 "reason":"SK Mutasi 12/2023"}
                """
                    .formatted(place, role)));
  }
}
