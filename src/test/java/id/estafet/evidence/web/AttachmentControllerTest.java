package id.estafet.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
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
  private TransactionTemplate transaction;
  private Attachments attachments;
  private MockMvc http;

  @BeforeEach
  void signInAsPrincipal() {
    DataSource database = EvidenceFixture.databaseWithAttachments();
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    attachments = EvidenceFixture.attachmentsOn(database, folder);
    http =
        MockMvcBuilders.standaloneSetup(
                new AttachmentController(attachments, new OnlyTheSessionOfTheTest()))
            .setMessageConverters(
                new ResourceHttpMessageConverter(),
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
  }
}
