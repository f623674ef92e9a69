package id.estafet.school.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.platform.web.ApiFixture;
import id.estafet.school.ImportFinding;
import id.estafet.school.ImportRun;
import id.estafet.school.ImportStatus;
import id.estafet.school.MasterDataExport;
import id.estafet.school.MasterDataImports;
import id.estafet.school.Outcome;
import id.estafet.school.SchoolDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class MasterDataControllerTest {

  private static final Instant NOW = Instant.parse("2023-07-24T00:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final String IMPORTS = "/api/master-data/imports";
  private static final String IMPORT = IMPORTS + "/" + ID;
  private static final MockMultipartFile FILE =
      new MockMultipartFile("file", "schools.csv", "text/csv", new byte[] {'n'});

  private static SchoolDatabase database;

  private final MasterDataImports imports = mock(MasterDataImports.class);
  private final MasterDataExport export = mock(MasterDataExport.class);
  private final MockMvc http =
      ApiFixture.serving(
          new MasterDataController(
              database.callers(Clock.fixed(NOW, ZoneOffset.UTC)), imports, export));

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  static Stream<MockHttpServletRequestBuilder> everything() {
    return Stream.of(
        multipart(IMPORTS).file(FILE),
        get(IMPORTS),
        get(IMPORT),
        get(IMPORT + "/preview"),
        post(IMPORT + "/check"),
        post(IMPORT + "/apply"),
        get(IMPORT + "/lines.csv"),
        get("/api/master-data/people.csv"));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void isForAdministratorsOnly(MockHttpServletRequestBuilder request) throws Exception {
    for (String login :
        List.of("pusat", "upt.51", "dinas.51", "kfsp.01", "fsp.01", "ks.99000001", "nobody")) {
      ApiFixture.signIn(login);
      http.perform(request)
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.detail", containsString("Hanya administrator")));
    }
    ApiFixture.signOut();
    http.perform(request).andExpect(status().isForbidden());
    verifyNoInteractions(imports, export);
  }

  @Test
  void takesAFile() throws Exception {
    ApiFixture.signIn("admin");
    when(imports.upload(any(), any(), any(), any())).thenReturn(run(ImportStatus.CHECKING));

    http.perform(multipart(IMPORTS).file(FILE).param("kind", " "))
        .andExpect(status().isAccepted())
        .andExpect(header().string("Location", IMPORT))
        .andExpect(jsonPath("$.status").value("CHECKING"))
        .andExpect(jsonPath("$.lines").value(3));
    verify(imports).upload(null, "schools.csv", new byte[] {'n'}, "admin");
  }

  @Test
  void wantsAFile() throws Exception {
    ApiFixture.signIn("admin");
    http.perform(multipart(IMPORTS))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("file"));
  }

  @Test
  void showsARunWithItsErrors() throws Exception {
    ApiFixture.signIn("admin");
    ImportRun run = run(ImportStatus.CHECKED);
    when(imports.get(ID)).thenReturn(run);
    when(imports.appliedBefore(run)).thenReturn(Optional.of(NOW));
    when(imports.wrongLines(ID, 200))
        .thenReturn(List.of(new ImportFinding(3, Outcome.WRONG, "npsn", "NPSN harus 8 angka.")));

    http.perform(get(IMPORT))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("CHECKED"))
        .andExpect(jsonPath("$.appliedBefore").value("2023-07-24T07:00:00+07:00"))
        .andExpect(jsonPath("$.errors[0].line").value(3))
        .andExpect(jsonPath("$.errors[0].field").value("npsn"));
  }

  @Test
  void appliesWithoutTheWrongLinesWhenAsked() throws Exception {
    ApiFixture.signIn("admin");
    when(imports.apply(ID, true)).thenReturn(run(ImportStatus.APPLYING));

    http.perform(post(IMPORT + "/apply").param("skipWrong", "true"))
        .andExpect(status().isAccepted())
        .andExpect(jsonPath("$.status").value("APPLYING"));
  }

  @Test
  void knowsNoImportByAnOddId() throws Exception {
    ApiFixture.signIn("admin");
    http.perform(get(IMPORTS + "/1")).andExpect(status().isNotFound());
  }

  @Test
  void offersAFileForDownload() throws Exception {
    ApiFixture.signIn("admin");
    when(export.fileName("schools")).thenReturn("schools.csv");

    http.perform(get("/api/master-data/schools.csv").param("separator", "semicolon"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
        .andExpect(header().string("Content-Disposition", containsString("schools.csv")));
    verify(export).write(any(), org.mockito.ArgumentMatchers.eq(';'), any());
  }

  @Test
  void refusesAnUnknownSeparator() throws Exception {
    ApiFixture.signIn("admin");
    http.perform(get("/api/master-data/schools.csv").param("separator", "tab"))
        .andExpect(status().isBadRequest());
    verifyNoInteractions(export);
  }

  private static ImportRun run(ImportStatus status) {
    return new ImportRun(
        ID, "schools", "schools.csv", "", status, false, 3, 0, 0, 0, 0, 0, "admin", NOW, null);
  }
}
