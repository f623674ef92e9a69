package id.estafet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import id.estafet.support.EstafetOnH2;
import id.estafet.support.SchoolAtWork;
import id.estafet.support.TestSchools;
import id.estafet.support.TrainingTime;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Evidence of a session, from the tab "Dokumen" of one of its tasks (section 9 F, P10). */
@EstafetOnH2
@InBrowser
class PrincipalSendsEvidenceTest {

  private static final int PIECE = 1024 * 1024;
  private static final String UPLOAD = "**/api/attachments/uploads/*";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;
  @TempDir Path folder;

  private Browser browser;
  private SchoolAtWork school;
  private TrainingTime time;
  private Desk principal;

  @BeforeAll
  void openTheBrowser() {
    browser = Browser.before(port);
  }

  @BeforeEach
  void openASession() {
    school = TestSchools.in(context, port).ledByPrincipal();
    time = TrainingTime.of(port);
    time.at("2023-08-01 07:00");
    principal = browser.desk().logsIn("ks." + school.npsn());
  }

  @AfterEach
  void goBack() {
    principal.leaves();
    time.back();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void sendsOnlyTheRestAfterTheNetworkBroke() throws IOException {
    byte[] recording = recording();
    DocumentsTab tab = opensDocuments();
    List<String> offsets = new CopyOnWriteArrayList<>();
    tab.page().onRequest(request -> note(request, offsets));
    tab.page().route(UPLOAD, PrincipalSendsEvidenceTest::breakAfterTheFirstPiece);

    tab.ofKind("Rekaman kegiatan").sends("rapat.mp4", "video/mp4", recording);
    assertThat(tab.onTheirWay()).containsText("Menunggu sambungan");
    Browser.picture(tab.page(), "documents-waiting");
    tab.page().unroute(UPLOAD);

    assertThat(tab.documents()).containsText("rapat.mp4");
    assertThat(offsets.subList(0, 2)).containsExactly("0", String.valueOf(PIECE));
    assertThat(offsets.subList(2, offsets.size())).doesNotContain("0");
    assertThat(contentOf(onlyAttachment())).isEqualTo(recording);
  }

  @Test
  void goesOnWithTheSameFileAfterThePageWasLeft() throws IOException {
    byte[] recording = recording();
    Path file = Files.write(folder.resolve("rapat.mp4"), recording);
    DocumentsTab tab = opensDocuments();
    tab.page().route(UPLOAD, PrincipalSendsEvidenceTest::breakAfterTheFirstPiece);
    tab.ofKind("Rekaman kegiatan").sends(file);
    assertThat(tab.onTheirWay()).containsText("Menunggu sambungan");
    tab.page().close();

    DocumentsTab later = opensDocuments();
    assertThat(later.onTheirWay()).containsText("Pilih berkas yang sama");
    List<String> rest = new CopyOnWriteArrayList<>();
    later.page().onRequest(request -> note(request, rest));
    later.ofKind("Rekaman kegiatan").sends(file);

    assertThat(later.documents()).containsText("rapat.mp4");
    assertThat(rest.get(0)).isEqualTo(String.valueOf(PIECE));
    assertThat(contentOf(onlyAttachment())).isEqualTo(recording);
  }

  @Test
  void pausesAndGoesOn() throws IOException {
    byte[] recording = recording();
    DocumentsTab tab = opensDocuments();
    tab.page().route(UPLOAD, PrincipalSendsEvidenceTest::breakAfterTheFirstPiece);
    tab.ofKind("Rekaman kegiatan").sends("rapat.mp4", "video/mp4", recording);

    tab.button("Jeda rapat.mp4").click();
    tab.page().unroute(UPLOAD);
    assertThat(tab.onTheirWay()).containsText("Dijeda");
    tab.button("Lanjutkan rapat.mp4").click();

    assertThat(tab.documents()).containsText("rapat.mp4");
    assertThat(contentOf(onlyAttachment())).isEqualTo(recording);
  }

  @Test
  void showsAFileAsADocumentThatArrivedWhileNobodyLooked() {
    DocumentsTab tab = opensDocuments();
    tab.page().route(UPLOAD, PrincipalSendsEvidenceTest::breakAfterTheFirstPiece);
    tab.ofKind("Rekaman kegiatan").sends("rapat.mp4", "video/mp4", recording());
    assertThat(tab.onTheirWay()).containsText("Menunggu sambungan");

    tab.leavesFor("Konteks");
    tab.page()
        .waitForResponse(
            answer -> answer.headers().containsKey("estafet-attachment"),
            () -> tab.page().unroute(UPLOAD));
    tab.comesBack();

    assertThat(tab.documents()).containsText("rapat.mp4");
    assertThat(tab.onTheirWay()).hasCount(0);
  }

  @Test
  void refusesAProgramThatIsNamedLikeAPhoto() {
    DocumentsTab tab = opensDocuments();

    tab.sends(
        "rapat.jpg",
        "image/jpeg",
        "MZ this program cannot be run".getBytes(StandardCharsets.UTF_8));

    assertThat(tab.onTheirWay()).containsText("Ditolak");
    assertThat(tab.onTheirWay()).containsText("Isi berkas bukan JPG, PNG, WEBP, atau PDF");
    assertThat(attachments()).isEmpty();
    Browser.picture(tab.page(), "documents-refused");
  }

  @Test
  void showsAPhotoSmallAndLargeAndRemovesItByKeyboard() throws IOException {
    DocumentsTab tab = opensDocuments();
    assertThat(tab.summary()).containsText("Belum ada: Dokumentasi kegiatan");

    tab.sends("rapat.png", "image/png", photo());
    assertThat(tab.documents()).containsText("rapat.png");
    assertThat(tab.summary()).containsText("Dokumen yang wajib sudah ada");
    Locator picture = tab.documents().locator("img");
    picture.evaluate("picture => picture.decode()");
    assertThat((Integer) picture.evaluate("picture => picture.naturalWidth")).isPositive();

    tab.button("Perbesar rapat.png").press("Enter");
    assertThat(tab.button("Perkecil rapat.png")).hasAttribute("aria-expanded", "true");
    Browser.picture(tab.page(), "documents-photo");
    tab.button("Hapus rapat.png").press("Enter");
    assertThat(tab.button("Ya, hapus rapat.png")).isFocused();
    tab.button("Ya, hapus rapat.png").press("Enter");

    assertThat(tab.documents()).hasText("Belum ada dokumen.");
    assertThat(attachments()).isEmpty();
  }

  private DocumentsTab opensDocuments() {
    String task = school.principal().taskId("UserTask_AgreeSchedule", school.npsn());
    return DocumentsTab.on(
        principal.opens("tasklist/default/#/?task=" + task + "&detailsTab=documents"));
  }

  private static void note(Request request, List<String> offsets) {
    if (request.method().equals("PATCH")) {
      offsets.add(request.headerValue("upload-offset"));
    }
  }

  /** The first piece arrives; then nothing gets through. */
  private static void breakAfterTheFirstPiece(Route route) {
    String offset = route.request().headerValue("upload-offset");
    if (offset == null || offset.equals("0")) {
      route.resume();
    } else {
      route.abort("connectionreset");
    }
  }

  private JsonNode onlyAttachment() {
    assertThat(attachments()).hasSize(1);
    return attachments().get(0);
  }

  private JsonNode attachments() {
    String key = school.npsn() + ":2023:1";
    return school.principal().get("/api/attachments?sessionKey=" + key).body();
  }

  private byte[] contentOf(JsonNode attachment) {
    return school.principal().get("/api/attachments/" + attachment.path("id").asText()).content();
  }

  /** Begins as MP4 files do; what follows is noise, so that no two pieces are alike. */
  private static byte[] recording() {
    byte[] content = new byte[3 * PIECE + 12_345];
    new Random(42).nextBytes(content);
    byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0};
    System.arraycopy(head, 0, content, 0, head.length);
    return content;
  }

  private static byte[] photo() throws IOException {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillOval(100, 60, 360, 360);
    pen.dispose();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ImageIO.write(image, "png", content);
    return content.toByteArray();
  }
}
