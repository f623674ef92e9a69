package id.estafet.evidence.web.upload;

import static id.estafet.evidence.EvidenceFixture.jpeg;
import static id.estafet.evidence.EvidenceFixture.longer;
import static id.estafet.evidence.EvidenceFixture.mp4;
import static id.estafet.evidence.EvidenceFixture.webPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.AttachmentKind;
import id.estafet.evidence.Attachments;
import id.estafet.evidence.EvidenceFixture;
import id.estafet.evidence.EvidenceRights;
import id.estafet.evidence.SentFile;
import id.estafet.evidence.SentFiles;
import id.estafet.evidence.storage.StorageFixture;
import id.estafet.evidence.storage.StorageSettings;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.web.ApiFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class UploadControllerTest {

  private static final String SESSION = "99000001:2023:1";
  private static final String PRINCIPAL = "ks.99000001";
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir private Path folder;
  private final DataSource database = EvidenceFixture.databaseWithAttachments();
  private final Rights rights = new Rights();
  private Attachments attachments;
  private SentFiles files;
  private MockMvc http;

  @BeforeEach
  void begin() {
    serve(StorageFixture.folder(folder), WEEK);
    ApiFixture.signIn(PRINCIPAL);
  }

  @AfterEach
  void signOut() {
    ApiFixture.signOut();
  }

  @Test
  void makesAnAttachmentOfTheLastPiece() throws Exception {
    byte[] recording = longer(mp4(), 300_000);
    String upload = begun("RECORDING", "../rapat 1.mp4", recording.length);

    send(upload, recording, 0, 100_000)
        .andExpect(status().isNoContent())
        .andExpect(header().string("Upload-Offset", "100000"))
        .andExpect(header().doesNotExist("Estafet-Attachment"));
    ResultActions last = send(upload, recording, 100_000, 300_000);

    Attachment added = attachments.of(SESSION).get(0);
    last.andExpect(status().isNoContent())
        .andExpect(header().string("Upload-Offset", "300000"))
        .andExpect(header().string("Estafet-Attachment", added.id().toString()));
    assertThat(added.fileName()).isEqualTo("rapat 1.mp4");
    assertThat(added.uploadedBy()).isEqualTo(PRINCIPAL);
    assertThat(attachments.open(added).getContentAsByteArray()).isEqualTo(recording);
    assertThat(pieces()).isEmpty();
  }

  @Test
  void goesOnAfterARestart() throws Exception {
    byte[] recording = longer(mp4(), 300_000);
    String upload = begun("RECORDING", "rapat.mp4", recording.length);
    send(upload, recording, 0, 100_000);

    serve(StorageFixture.folder(folder), WEEK);

    http.perform(tus(head(upload)))
        .andExpect(status().isNoContent())
        .andExpect(header().string("Upload-Offset", "100000"))
        .andExpect(header().string("Upload-Length", "300000"));
    send(upload, recording, 100_000, 300_000).andExpect(header().exists("Estafet-Attachment"));
  }

  @Test
  void goesOnAfterANodeWentDownWithinAPiece() throws Exception {
    byte[] recording = longer(mp4(), 300_000);
    String upload = begun("RECORDING", "rapat.mp4", recording.length);
    send(upload, recording, 0, 100_000);
    Path data = pieces().stream().filter(piece -> piece.endsWith("data")).findFirst().orElseThrow();
    Files.write(data, Arrays.copyOfRange(recording, 100_000, 120_000), StandardOpenOption.APPEND);

    http.perform(tus(head(upload))).andExpect(header().string("Upload-Offset", "120000"));
    send(upload, recording, 120_000, 300_000).andExpect(header().exists("Estafet-Attachment"));

    assertThat(attachments.open(attachments.of(SESSION).get(0)).getContentAsByteArray())
        .isEqualTo(recording);
  }

  @Test
  void tellsTheOutcomeAgainWhenItsAnswerWasLost() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", recording.length);
    send(upload, recording, 0, 3_000);
    String id = attachments.of(SESSION).get(0).id().toString();

    http.perform(tus(head(upload)))
        .andExpect(status().isOk())
        .andExpect(header().string("Upload-Offset", "3000"));
    send(upload, recording, 3_000, 3_000)
        .andExpect(status().isNoContent())
        .andExpect(header().string("Estafet-Attachment", id));
    http.perform(get(upload + "/attachment"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value(id));
    assertThat(attachments.of(SESSION)).hasSize(1);
  }

  @Test
  void tellsARefusalAgain() throws Exception {
    byte[] page = webPage();
    String upload = begun("DOCUMENTATION", "rapat.jpg", page.length);

    send(upload, page, 0, page.length)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("file"))
        .andExpect(jsonPath("$.detail").value(startsWith("Isi berkas bukan JPG, PNG, WEBP")));

    http.perform(get(upload + "/attachment")).andExpect(status().isBadRequest());
    assertThat(attachments.of(SESSION)).isEmpty();
    assertThat(allFiles()).isEmpty();
  }

  @Test
  void keepsTheSameFileOnce() throws Exception {
    byte[] photo = jpeg("rapat");
    for (int time = 0; time < 2; time++) {
      String upload = begun("DOCUMENTATION", "rapat.jpg", photo.length);
      send(upload, photo, 0, photo.length).andExpect(status().isNoContent());
    }

    assertThat(attachments.of(SESSION)).hasSize(1);
    assertThat(pieces()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RECORDING, 1048577, 'Rekaman melebihi 1 MB'",
    "DOCUMENTATION, 10485761, 'Berkas melebihi 10 MB'",
    "RECORDING, 525336576, 'Rekaman melebihi 1 MB'",
    "RECORDING, 0, 'Berkas kosong'",
    "RECORDING, -1, 'Ukuran berkas belum disebutkan'",
    "RECORDING, 9999999999999999999999, 'Ukuran berkas belum disebutkan'",
    "RECORDING, , 'Ukuran berkas belum disebutkan'",
    "VIDEO, 10, 'Jenis unggahan belum dipilih'"
  })
  void refusesAtTheBeginningWhatIsInVain(String kind, String length, String words)
      throws Exception {
    MockHttpServletRequestBuilder request =
        tus(post(Tus.ADDRESS)).header("Upload-Metadata", metadata(SESSION, kind, "a.mp4"));
    if (length != null) {
      request.header("Upload-Length", length);
    }

    http.perform(request)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString(words)));
    assertThat(allFiles()).isEmpty();
  }

  @Test
  void refusesTheEleventhDocumentAtTheBeginning() throws Exception {
    for (int photo = 0; photo < 10; photo++) {
      add("rapat " + photo);
    }

    begin("DOCUMENTATION", "rapat.jpg", 10).andExpect(status().isBadRequest());
  }

  @Test
  void refusesMoreBytesThanDeclared() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 2_000);

    send(upload, recording, 0, 3_000).andExpect(status().isBadRequest());
    http.perform(tus(head(upload))).andExpect(header().string("Upload-Offset", "0"));
  }

  @Test
  void refusesAStreamWithoutEndBeyondWhatWasDeclared() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 2_000);

    http.perform(
            piece(upload, 0)
                .with(
                    request -> {
                      // Chunked: the request does not say how long it is.
                      request.removeHeader("Content-Length");
                      request.setContent(recording);
                      return request;
                    }))
        .andExpect(status().isBadRequest());

    assertThat(attachments.of(SESSION)).isEmpty();
    assertThat(allFiles()).isEmpty();
  }

  @Test
  void refusesAPieceThatDoesNotFollow() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 3_000);
    send(upload, recording, 0, 1_000);

    send(upload, recording, 500, 1_500)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("tidak menyambung")));
    http.perform(tus(head(upload))).andExpect(header().string("Upload-Offset", "1000"));
  }

  @Test
  void knowsAnUploadToItsSenderAlone() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 3_000);

    ApiFixture.signIn("guru.99000001");

    http.perform(tus(head(upload))).andExpect(status().isNotFound());
    send(upload, recording, 0, 3_000).andExpect(status().isNotFound());
    http.perform(get(upload + "/attachment")).andExpect(status().isNotFound());
    http.perform(tus(delete(upload))).andExpect(status().isNotFound());
    assertThat(attachments.of(SESSION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "c0ffee00-0000-4000-8000-000000000000", "..%2f..%2fetc"})
  void doesNotKnowForeignIds(String id) throws Exception {
    http.perform(tus(head(Tus.ADDRESS + "/" + id))).andExpect(status().is4xxClientError());
  }

  @Test
  void keepsSessionsOfOthersClosed() throws Exception {
    http.perform(
            tus(post(Tus.ADDRESS))
                .header("Upload-Length", "10")
                .header("Upload-Metadata", metadata("99000002:2023:1", "RECORDING", "a.mp4")))
        .andExpect(status().isForbidden());
  }

  @Test
  void asksAgainForTheRightWhenTheLastPieceComes() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 3_000);
    rights.closed = true;

    send(upload, recording, 0, 3_000)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value("closed"));
    assertThat(attachments.of(SESSION)).isEmpty();

    // The report was opened again: nothing has to be sent twice.
    rights.closed = false;
    send(upload, recording, 3_000, 3_000).andExpect(header().exists("Estafet-Attachment"));
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 3_000);

    serve(StorageFixture.fullFolder(folder), WEEK);

    begin("RECORDING", "lain.mp4", 3_000)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(startsWith("Ruang penyimpanan server sedang penuh")));
    send(upload, recording, 0, 3_000).andExpect(status().isBadRequest());
    assertThat(attachments.of(SESSION)).isEmpty();

    serve(StorageFixture.folder(folder), WEEK);
    send(upload, recording, 0, 3_000).andExpect(header().exists("Estafet-Attachment"));
  }

  @Test
  void forgetsAnUploadThatWaitedTooLong() throws Exception {
    serve(StorageFixture.folder(folder), Duration.ofMillis(1));
    String upload = begun("RECORDING", "rapat.mp4", 3_000);
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < 5_000_000) {
      Thread.onSpinWait();
    }

    http.perform(tus(head(upload))).andExpect(status().isNotFound());
    send(upload, longer(mp4(), 3_000), 0, 3_000).andExpect(status().isNotFound());
  }

  @Test
  void takesAwayByNightWhatWaitedTooLong() throws Exception {
    String left = begun("RECORDING", "rapat.mp4", 3_000);

    cleanAfter(Duration.ofDays(6));
    http.perform(tus(head(left))).andExpect(status().isNoContent());

    cleanAfter(Duration.ofDays(8));
    http.perform(tus(head(left))).andExpect(status().isNotFound());
    assertThat(allFiles()).isEmpty();
  }

  @Test
  void keepsWhatArrivedWhenTheNetworkBreaksOff() throws Exception {
    byte[] recording = longer(mp4(), 300_000);
    String upload = begun("RECORDING", "rapat.mp4", 300_000);

    http.perform(
        piece(upload, 0)
            .header("Content-Length", 300_000)
            .with(request -> new BreakingOff(request, recording, 100_000)));

    http.perform(tus(head(upload))).andExpect(header().string("Upload-Offset", "100000"));
    send(upload, recording, 100_000, 300_000).andExpect(header().exists("Estafet-Attachment"));
    assertThat(attachments.open(attachments.of(SESSION).get(0)).getContentAsByteArray())
        .isEqualTo(recording);
  }

  @Test
  void doesNotComplainOfANetworkThatBreaksOffAtOnce() throws Exception {
    byte[] recording = longer(mp4(), 3_000);
    String upload = begun("RECORDING", "rapat.mp4", 3_000);

    http.perform(
            piece(upload, 0)
                .header("Content-Length", 3_000)
                .with(request -> new BreakingOff(request, recording, 0)))
        .andExpect(status().isConflict());

    http.perform(tus(head(upload))).andExpect(header().string("Upload-Offset", "0"));
  }

  @Test
  void removesWhatIsGivenUp() throws Exception {
    String upload = begun("RECORDING", "rapat.mp4", 3_000);

    http.perform(tus(delete(upload))).andExpect(status().isNoContent());

    http.perform(tus(head(upload))).andExpect(status().isNotFound());
    assertThat(pieces()).isEmpty();
  }

  @Test
  void endsTheOldestOfTooManyUploads() throws Exception {
    String oldest = begun("RECORDING", "rapat.mp4", 3_000);
    for (int more = 0; more < 10; more++) {
      begun("RECORDING", "rapat.mp4", 3_000);
    }

    assertThat(pieces()).hasSize(10 * 2);
    assertThat(oldest).isNotBlank();
  }

  @Test
  void tellsWhatOfTheProtocolItKnows() throws Exception {
    http.perform(options(Tus.ADDRESS))
        .andExpect(status().isNoContent())
        .andExpect(header().string("Tus-Version", "1.0.0"))
        .andExpect(header().string("Tus-Extension", containsString("termination")));
  }

  @Test
  void wantsTheVersionOfTheProtocol() throws Exception {
    String upload = begun("RECORDING", "rapat.mp4", 3_000);

    http.perform(head(upload)).andExpect(status().isPreconditionFailed());
  }

  @Test
  void cleansDespiteWhatOthersLeftInTheFolder() throws Exception {
    begun("RECORDING", "rapat.mp4", 3_000);
    Files.writeString(folder.resolve("incoming/uploads/.directory"), "not ours");

    cleanAfter(Duration.ofDays(8));

    assertThat(pieces()).extracting(Path::getFileName).containsExactly(Path.of(".directory"));
  }

  @Test
  void keepsAnUploadWhateverItsNameHides() throws Exception {
    String upload = begun("RECORDING", "rapat\u0000\u202E.mp4", 3_000);

    send(upload, longer(mp4(), 3_000), 0, 3_000).andExpect(status().isNoContent());

    assertThat(
            JdbcClient.create(database)
                .sql("select file_name from upload")
                .query(String.class)
                .single())
        .isEqualTo("rapat.mp4");
  }

  private void serve(StorageSettings storage, Duration resumableFor) {
    Clock clock = Clock.fixed(EvidenceFixture.NOW, ZoneOffset.UTC);
    EvidenceFixture.Evidence evidence = EvidenceFixture.evidenceOn(database, storage);
    attachments = evidence.attachments();
    files = evidence.files();
    Tus tus = new Tus(storage, new UploadSettings(resumableFor));
    Uploads uploads =
        new Uploads(
            new UploadRows(JdbcClient.create(database)),
            tus,
            files,
            attachments,
            rights,
            StorageFixture.contents(storage),
            StorageFixture.space(storage),
            clock);
    http = ApiFixture.serving(new UploadController(tus, uploads));
  }

  private void cleanAfter(Duration time) {
    UploadSettings settings = new UploadSettings(WEEK);
    Clock later = Clock.offset(Clock.systemUTC(), time);
    new UploadCleaning(
            new Tus(StorageFixture.folder(folder), settings, later),
            new UploadRows(JdbcClient.create(database)),
            settings,
            later)
        .clean();
  }

  private String begun(String kind, String name, long length) throws Exception {
    return begin(kind, name, length)
        .andExpect(status().isCreated())
        .andReturn()
        .getResponse()
        .getHeader("Location");
  }

  private ResultActions begin(String kind, String name, long length) throws Exception {
    return http.perform(
        tus(post(Tus.ADDRESS))
            .header("Upload-Length", length)
            .header("Upload-Metadata", metadata(SESSION, kind, name)));
  }

  private ResultActions send(String upload, byte[] content, int from, int to) throws Exception {
    return http.perform(
        piece(upload, from)
            .header("Content-Length", to - from)
            .content(Arrays.copyOfRange(content, from, to)));
  }

  private static MockHttpServletRequestBuilder piece(String upload, int from) {
    return tus(patch(upload))
        .header("Upload-Offset", from)
        .header("Content-Type", "application/offset+octet-stream");
  }

  private static MockHttpServletRequestBuilder tus(MockHttpServletRequestBuilder request) {
    return request.header("Tus-Resumable", "1.0.0");
  }

  private static String metadata(String session, String kind, String name) {
    return "sessionKey %s,kind %s,filename %s"
        .formatted(base64(session), base64(kind), base64(name));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String content) {
    files.add(
        new SentFile(SESSION, AttachmentKind.DOCUMENTATION, content + ".jpg", PRINCIPAL),
        new ByteArrayInputStream(jpeg(content + UUID.randomUUID())));
  }

  private List<Path> pieces() {
    return filesIn(folder.resolve("incoming/uploads"));
  }

  private List<Path> allFiles() {
    return filesIn(folder);
  }

  private static List<Path> filesIn(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static class Rights implements EvidenceRights {

    private boolean closed;

    @Override
    public void requireRead(String sessionKey) {
      if (!sessionKey.equals(SESSION)) {
        throw new NotAllowed("no");
      }
    }

    @Override
    public void requireWrite(String sessionKey) {
      requireRead(sessionKey);
      if (closed) {
        throw new Conflict("closed");
      }
    }

    @Override
    public void requireDelete(String sessionKey) {
      requireWrite(sessionKey);
    }
  }
}
