package id.estafet.followup.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpProgress;
import id.estafet.followup.FollowUpReflections;
import id.estafet.followup.FollowUpStatus;
import id.estafet.followup.FollowUps;
import id.estafet.followup.InvolvedPerson;
import id.estafet.followup.RecordedChange;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.web.ApiFixture;
import id.estafet.school.SchoolDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

class FollowUpControllerTest {

  private static final Instant NOW = Instant.parse("2024-02-02T00:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID SUCCESSOR = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private static SchoolDatabase database;

  private final FollowUps followUps = mock(FollowUps.class);
  private final FollowUpProgress progress = mock(FollowUpProgress.class);
  private final FollowUpReflections reflections = mock(FollowUpReflections.class);
  private final MockMvc http =
      ApiFixture.serving(
          new FollowUpController(
              database.callers(Clock.fixed(NOW, ZoneOffset.UTC)),
              followUps,
              progress,
              reflections));

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @BeforeEach
  void agree() {
    when(followUps.ofSchool("99000001")).thenReturn(List.of(followUp()));
    when(followUps.get(any())).thenThrow(new NotFound("Tidak ada."));
    doReturn(followUp()).when(followUps).get(ID);
    when(progress.changesOf(ID))
        .thenReturn(
            List.of(
                new RecordedChange(
                    FollowUpStatus.NOT_STARTED,
                    FollowUpStatus.IN_PROGRESS,
                    Instant.parse("2023-10-24T05:00:00Z"),
                    "ks.99000001",
                    "99000001:2023:2",
                    null)));
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @Test
  void listsTheFollowUpsOfASchool() throws Exception {
    ApiFixture.signIn("dinas.5103");
    http.perform(get("/api/follow-ups?npsn=99000001"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].id").value(ID.toString()))
        .andExpect(jsonPath("$[0].title").value("1. Lokakarya modul ajar"))
        .andExpect(jsonPath("$[0].status").value("IN_PROGRESS"))
        .andExpect(jsonPath("$[0].statusLabel").value("Sedang berjalan"))
        .andExpect(jsonPath("$[0].overdue").value(true))
        .andExpect(jsonPath("$[0].endDate").value("2024-01-31"))
        .andExpect(jsonPath("$[0].people[0].roleInAction").value("penanggung jawab"))
        .andExpect(jsonPath("$[0].successorId").value(SUCCESSOR.toString()))
        .andExpect(jsonPath("$[0].originId").doesNotExist());
  }

  @Test
  void readsOneWithItsHistory() throws Exception {
    ApiFixture.signIn("guru.99000001");
    http.perform(get("/api/follow-ups/" + ID))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value(ID.toString()))
        .andExpect(jsonPath("$.statusLabel").value("Sedang berjalan"))
        .andExpect(jsonPath("$.history[0].newStatus").value("IN_PROGRESS"))
        .andExpect(jsonPath("$.history[0].changedAt").value("2023-10-24T12:00:00+07:00"))
        .andExpect(jsonPath("$.reflections").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ks.99000002, ?npsn=99000001, 403",
    "dinas.51, ?npsn=99000001, 403",
    "nobody, ?npsn=99000001, 403",
    "pusat, ?npsn=99999999, 404",
    "ks.99000001, '', 400",
    "ks.99000002, /00000000-0000-0000-0000-000000000001, 403",
    "ks.99000001, /00000000-0000-0000-0000-00000000000f, 404",
    "ks.99000001, /1, 404"
  })
  void refusesWhatIsNotTheCallersToRead(String login, String address, int code) throws Exception {
    ApiFixture.signIn(login);
    http.perform(get("/api/follow-ups" + address)).andExpect(status().is(code));
  }

  private static AgreedFollowUp followUp() {
    return new AgreedFollowUp(
        ID,
        "99000001",
        "99000001:2023:A",
        "99000001:2023:1",
        Instant.parse("2023-08-22T05:00:00Z"),
        "ks.99000001",
        0,
        "2.F",
        1,
        "Guru mengajar sesuai kemampuan awal murid",
        "Lokakarya modul ajar",
        "Enam guru memakai modul ajar",
        "guru",
        BigDecimal.ONE,
        BigDecimal.valueOf(6),
        LocalDate.of(2023, 9, 1),
        LocalDate.of(2024, 1, 31),
        LocalDate.of(2024, 2, 1),
        List.of(new InvolvedPerson("Bu Ayu", "penanggung jawab")),
        List.of("Komite"),
        null,
        FollowUpStatus.IN_PROGRESS,
        60,
        null,
        null,
        null,
        SUCCESSOR,
        true,
        true);
  }
}
