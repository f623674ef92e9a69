package id.estafet.calendar.web;

import static org.hamcrest.Matchers.contains;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.calendar.DeadlineExceptions;
import id.estafet.calendar.SchoolYear;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.SchoolDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class DeadlineExceptionControllerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-09-10T02:00:00Z"), ZoneOffset.UTC);

  private static SchoolDatabase database;

  private final DeadlineExceptions exceptions = mock(DeadlineExceptions.class);
  private final MockMvc http =
      ApiFixture.serving(
          new DeadlineExceptionController(
              database.callers(CLOCK),
              database.schools(),
              exceptions,
              new DeadlineExceptionRows(database.jdbc())));

  @BeforeAll
  static void prepareExceptionsInManyPlaces() {
    database = SchoolDatabase.demoDatabase();
    for (String place : new String[] {"99000001", "99000002", "99000004", "51.08", "51"}) {
      database
          .jdbc()
          .sql("insert into deadline_exception values (2023, 1, ?, ?, ?, 'admin', ?)")
          .params(
              place,
              LocalDate.of(2023, 9, 30),
              "Erupsi Gunung Agung",
              OffsetDateTime.parse("2023-09-01T00:00:00Z"))
          .update();
    }
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @ParameterizedTest
  @CsvSource({
    "kfsp.01, 99000001, 201",
    "kfsp.01, 51.03, 403",
    "kfsp.01, 99999999, 403",
    "dinas.5108, 51.08, 201",
    "dinas.5108, 99000002, 201",
    "dinas.5108, 99000001, 403",
    "dinas.5108, 51, 403",
    "dinas.51, 51, 201",
    "dinas.51, 99000004, 201",
    "dinas.51, 99000001, 403",
    "pusat, 51.03, 201",
    "admin, 99000001, 201",
    "ks.99000001, 99000001, 403",
    "fsp.01, 99000001, 403",
    "upt.51, 51, 403",
    "nobody, 99000001, 403"
  })
  void letsOnlyThoseInChargeOfAPlaceMoveItsDeadline(String login, String place, int code)
      throws Exception {
    grant(login, place, "2023/2024", "1").andExpect(status().is(code));
    verify(exceptions, code == 201 ? times(1) : never())
        .grant(
            eq(new SchoolYear(2023)),
            eq(1),
            eq(place),
            eq(LocalDate.of(2023, 9, 30)),
            eq("Erupsi Gunung Agung"),
            eq(login));
  }

  @Test
  void refusesAYearThatCannotBeRead() throws Exception {
    grant("admin", "99000001", "2023", "1")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("schoolYear"));
    verify(exceptions, never()).grant(any(), anyInt(), any(), any(), any(), any());
  }

  @Test
  void refusesANumberThatIsNone() throws Exception {
    grant("admin", "99000001", "2023/2024", "\"satu\"")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("sessionNumber"));
  }

  @ParameterizedTest
  @CsvSource({
    "kfsp.01, 99000001 99000002 99000004",
    "dinas.5108, 51.08 99000002",
    "dinas.51, 51 99000004",
    "pusat, 51 51.08 99000001 99000002 99000004",
    "admin, 51 51.08 99000001 99000002 99000004"
  })
  void listsTheExceptionsOfTheCallersOwnPlaces(String login, String places) throws Exception {
    ApiFixture.signIn(login);
    http.perform(get("/api/deadline-exceptions").param("schoolYear", "2023/2024"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].place", contains((Object[]) places.split(" "))));
  }

  @Test
  void tellsWhoGrantedWhatAndWhen() throws Exception {
    ApiFixture.signIn("dinas.5108");
    http.perform(get("/api/deadline-exceptions"))
        .andExpect(jsonPath("$[0].schoolYear").value("2023/2024"))
        .andExpect(jsonPath("$[0].sessionNumber").value(1))
        .andExpect(jsonPath("$[0].deadline").value("2023-09-30"))
        .andExpect(jsonPath("$[0].grantedBy").value("admin"))
        .andExpect(jsonPath("$[0].grantedAt").value("2023-09-01T07:00:00+07:00"));
  }

  @Test
  void showsNothingToThoseWhoGrantNothing() throws Exception {
    ApiFixture.signIn("ks.99000001");
    http.perform(get("/api/deadline-exceptions")).andExpect(status().isForbidden());
  }

  private ResultActions grant(String login, String place, String year, String number)
      throws Exception {
    ApiFixture.signIn(login);
    return http.perform(
        post("/api/deadline-exceptions")
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                """
                {"schoolYear":"%s","sessionNumber":%s,"place":"%s","deadline":"2023-09-30",
                 "reason":"Erupsi Gunung Agung"}
                """
                    .formatted(year, number, place)));
  }
}
