package id.estafet.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.evidence.AttachmentKind;
import id.estafet.evidence.Attachments;
import id.estafet.evidence.EvidenceFixture;
import id.estafet.evidence.EvidenceRights;
import id.estafet.evidence.SentFile;
import id.estafet.evidence.SentFiles;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

class AttachmentControllerTest {

  private static final String SESSION = "99000001:2023:1";

  @TempDir private Path folder;
  private DataSource database;
  private TransactionTemplate transaction;
  private Attachments attachments;
  private SentFiles sentFiles;
  private OnlyTheSessionOfTheTest rights;
  private MockMvc http;

  @BeforeEach
  void signInAsPrincipal() {
    database = EvidenceFixture.databaseWithAttachments();
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    EvidenceFixture.Evidence evidence = EvidenceFixture.evidenceOn(database, folder);
    attachments = evidence.attachments();
    sentFiles = evidence.files();
    rights = new OnlyTheSessionOfTheTest();
    http =
        MockMvcBuilders.standaloneSetup(
                new AttachmentController(attachments, sentFiles, evidence.links(), rights))
            .setMessageConverters(
                new ByteArrayHttpMessageConverter(),
                new ResourceHttpMessageConverter(),
                new ResourceRegionHttpMessageConverter(),
                new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json().build()))
            .build();
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("ks.99000001", "", "principal"));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void answersAnUploadWithItsLocation() throws Exception {

    // when
    ResultActions answer =
        perform(
            multipart("/api/attachments")
                .file(new MockMultipartFile("file", "rapat.jpg", null, EvidenceFixture.jpeg("a")))
                .param("sessionKey", SESSION)
                .param("kind", "DOCUMENTATION"));

    // then
    String id = attachments.of(SESSION).get(0).id().toString();
    answer
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", "/api/attachments/" + id))
        .andExpect(jsonPath("$.id").value(id))
        .andExpect(jsonPath("$.npsn").value("99000001"))
        .andExpect(jsonPath("$.uploadedBy").value("ks.99000001"));
  }

  @Test
  void offersAFileForDownloadOnly() throws Exception {

    // given
    UUID id = addPhoto("rapat ågung.jpg");

    // then
    perform(get("/api/attachments/" + id))
        .andExpect(status().isOk())
        .andExpect(content().bytes(EvidenceFixture.jpeg("a")))
        .andExpect(header().string("Content-Type", "image/jpeg"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(
            result ->
                assertThat(result.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''rapat%20%C3%A5gung.jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "rapat.jpg, DOCUMENTATION, image/jpeg, sandbox",
    "notula.pdf, MINUTES, application/pdf, object-src",
    "rapat.mp4, RECORDING, video/mp4, media-src"
  })
  void showsAFileOnRequestButKeepsItFromActing(
      String name, AttachmentKind kind, String type, String policy) throws Exception {
    UUID id = add(name, kind);

    perform(get("/api/attachments/" + id).param("inline", "true"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", type))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Disposition", startsWith("inline;")))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    allOf(startsWith("default-src 'none'"), containsString(policy))));
  }

  @Test
  void letsARecordingBeSought() throws Exception {
    UUID id = add("rapat.mp4", AttachmentKind.RECORDING);

    perform(get("/api/attachments/" + id).param("inline", "true").header("Range", "bytes=4-7"))
        .andExpect(status().isPartialContent())
        .andExpect(header().string("Accept-Ranges", "bytes"))
        .andExpect(header().string("Content-Range", "bytes 4-7/" + EvidenceFixture.mp4().length))
        .andExpect(content().string("ftyp"));
    perform(get("/api/attachments/" + id).header("Range", "bytes=900-"))
        .andExpect(status().isRequestedRangeNotSatisfiable());
  }

  @Test
  void sendsNothingAgainThatTheBrowserHas() throws Exception {
    UUID id = addPhoto("rapat.jpg");
    String tag =
        perform(get("/api/attachments/" + id))
            .andExpect(header().string("Cache-Control", "no-cache, private"))
            .andReturn()
            .getResponse()
            .getHeader("ETag");

    perform(get("/api/attachments/" + id).header("If-None-Match", tag))
        .andExpect(status().isNotModified());
  }

  @Test
  void showsASmallPictureOfAPhoto() throws Exception {
    UUID id = addPhoto("rapat.jpg");

    perform(get("/api/attachments/" + id + "/preview"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/jpeg"))
        .andExpect(header().string("Cache-Control", "max-age=3600, private"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    perform(get("/api/attachments").param("sessionKey", SESSION))
        .andExpect(jsonPath("$[0].previewable").value(true));
  }

  @Test
  void hasNoSmallPictureOfAPdf() throws Exception {
    UUID id = add("notula.pdf", AttachmentKind.MINUTES);

    assertThatThrownBy(() -> perform(get("/api/attachments/" + id + "/preview")))
        .hasRootCauseInstanceOf(NotFound.class);
  }

  @Test
  void takesEvidenceAwayAndKeepsWhoDidIt() throws Exception {
    UUID id = addPhoto("rapat.jpg");

    perform(delete("/api/attachments/" + id)).andExpect(status().isNoContent());

    assertThat(attachments.of(SESSION)).isEmpty();
    assertThat(files()).isEmpty();
    assertThat(
            JdbcClient.create(database).sql("select * from deleted_attachment").query().singleRow())
        .containsEntry("ID", id)
        .containsEntry("FILE_NAME", "rapat.jpg")
        .containsEntry("UPLOADED_BY", "ks.99000001")
        .containsEntry("DELETED_BY", "ks.99000001");
    assertThatThrownBy(() -> perform(delete("/api/attachments/" + id)))
        .hasRootCauseInstanceOf(NotFound.class);
  }

  @Test
  void takesTheSameFileAgainAfterItWasTakenAway() throws Exception {
    UUID id = addPhoto("rapat.jpg");
    perform(delete("/api/attachments/" + id));

    assertThat(addPhoto("rapat.jpg")).isNotEqualTo(id);
  }

  @Test
  void takesNothingAwayFromAFiledReport() throws Exception {
    UUID id = addPhoto("rapat.jpg");
    rights.filed = true;

    assertThatThrownBy(() -> perform(delete("/api/attachments/" + id)))
        .hasRootCauseInstanceOf(Conflict.class);
    assertThat(attachments.of(SESSION)).hasSize(1);
    assertThat(files()).hasSize(2);
  }

  @Test
  void keepsTheFileWhenTheRowStays() throws Exception {
    UUID id = addPhoto("rapat.jpg");

    transaction.executeWithoutResult(
        status -> {
          attachments.delete(attachments.find(id).orElseThrow(), "ks.99000001");
          status.setRollbackOnly();
        });

    assertThat(attachments.of(SESSION)).hasSize(1);
    assertThat(files()).hasSize(2);
  }

  @Test
  void tellsWhatMayStillBeSent() throws Exception {
    addPhoto("rapat.jpg");

    perform(get("/api/attachments/rules").param("sessionKey", SESSION))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.filesLeft").value(19))
        .andExpect(
            jsonPath("$.bytesLeft").value(30 * 1024 * 1024 - attachments.of(SESSION).get(0).size()))
        .andExpect(jsonPath("$.kinds.length()").value(5))
        .andExpect(jsonPath("$.kinds[0].kind").value("RECORDING"))
        .andExpect(jsonPath("$.kinds[0].label").value("Rekaman kegiatan"))
        .andExpect(jsonPath("$.kinds[0].maxBytes").value(1024 * 1024))
        .andExpect(jsonPath("$.kinds[0].types[0]").value("video/mp4"))
        .andExpect(jsonPath("$.kinds[1].extensions[0]").value("jpg"))
        .andExpect(jsonPath("$.kinds[1].filesLeft").value(9));
  }

  @Test
  void answersALinkWithItsAddress() throws Exception {
    perform(
            multipart("/api/attachments")
                .param("sessionKey", SESSION)
                .param("kind", "RECORDING")
                .param("link", "https://drive.example.id/a"))
        .andExpect(status().isCreated());

    perform(get("/api/attachments/" + attachments.of(SESSION).get(0).id()))
        .andExpect(status().isOk())
        .andExpect(content().contentType(MediaType.APPLICATION_JSON))
        .andExpect(jsonPath("$.link").value("https://drive.example.id/a"));
  }

  @Test
  void listsTheEvidenceOfASession() throws Exception {
    addPhoto("rapat.jpg");

    perform(get("/api/attachments").param("sessionKey", SESSION))
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$[0].fileName").value("rapat.jpg"));
  }

  @Test
  void refusesAnUnknownKind() {
    assertInvalid(
        "kind",
        multipart("/api/attachments")
            .param("sessionKey", SESSION)
            .param("kind", "VIDEO")
            .param("link", "https://drive.example.id/a"));
  }

  @Test
  void wantsEitherAFileOrALink() {
    assertInvalid(
        "file",
        multipart("/api/attachments")
            .file(new MockMultipartFile("file", "", null, new byte[0]))
            .param("sessionKey", SESSION)
            .param("kind", "OTHER"));
  }

  @Test
  void wantsToKnowTheSession() {
    assertInvalid("sessionKey", get("/api/attachments"));
  }

  @Test
  void keepsOtherSessionsOut() {
    assertThatThrownBy(
            () -> perform(get("/api/attachments").param("sessionKey", "99000002:2023:1")))
        .hasRootCauseInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                perform(
                    multipart("/api/attachments")
                        .param("sessionKey", "99000002:2023:1")
                        .param("kind", "RECORDING")
                        .param("link", "https://drive.example.id/a")))
        .hasRootCauseInstanceOf(NotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "c0ffee00-0000-4000-8000-000000000000"})
  void doesNotKnowForeignIds(String id) {
    assertThatThrownBy(() -> perform(get("/api/attachments/" + id)))
        .hasRootCauseInstanceOf(NotFound.class);
  }

  private void assertInvalid(String field, MockHttpServletRequestBuilder request) {
    assertThatThrownBy(() -> perform(request))
        .rootCause()
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.errors().get(0).field()).isEqualTo(field));
  }

  private UUID addPhoto(String name) throws Exception {
    perform(
            multipart("/api/attachments")
                .file(new MockMultipartFile("file", name, null, EvidenceFixture.jpeg("a")))
                .param("sessionKey", SESSION)
                .param("kind", AttachmentKind.DOCUMENTATION.name()))
        .andExpect(status().isCreated());
    return attachments.of(SESSION).get(0).id();
  }

  private UUID add(String name, AttachmentKind kind) {
    byte[] bytes =
        switch (kind) {
          case RECORDING -> EvidenceFixture.mp4();
          case MINUTES -> EvidenceFixture.pdf();
          default -> EvidenceFixture.jpeg("a");
        };
    return sentFiles
        .add(new SentFile(SESSION, kind, name, "ks.99000001"), new ByteArrayInputStream(bytes))
        .id();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** In a transaction, which in the application the service opens itself. */
  private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
    return transaction.execute(
        status -> {
          try {
            return http.perform(request);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static class OnlyTheSessionOfTheTest implements EvidenceRights {

    private boolean filed;

    @Override
    public void requireRead(String sessionKey) {
      if (!sessionKey.equals(SESSION)) {
        throw new NotAllowed("no");
      }
    }

    @Override
    public void requireWrite(String sessionKey) {
      requireRead(sessionKey);
    }

    @Override
    public void requireDelete(String sessionKey) {
      requireRead(sessionKey);
      if (filed) {
        throw new Conflict("filed");
      }
    }
  }
}
