package id.estafet.evidence;

import static id.estafet.evidence.AttachmentKind.ATTENDANCE;
import static id.estafet.evidence.AttachmentKind.DOCUMENTATION;
import static id.estafet.evidence.AttachmentKind.RECORDING;
import static id.estafet.evidence.EvidenceFixture.appleMovie;
import static id.estafet.evidence.EvidenceFixture.content;
import static id.estafet.evidence.EvidenceFixture.jpeg;
import static id.estafet.evidence.EvidenceFixture.longer;
import static id.estafet.evidence.EvidenceFixture.mp4;
import static id.estafet.evidence.EvidenceFixture.pdf;
import static id.estafet.evidence.EvidenceFixture.webPage;
import static id.estafet.evidence.EvidenceFixture.webm;
import static id.estafet.evidence.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.evidence.storage.StorageFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SentFilesTest {

  private static final String SESSION = "99000001:2023:1";
  private static final String PRINCIPAL = "ks.99000001";

  @TempDir private Path folder;
  private TransactionTemplate transaction;
  private Attachments attachments;
  private SentFiles files;

  @BeforeEach
  void startEmpty() {
    DataSource database = EvidenceFixture.databaseWithAttachments();
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    EvidenceFixture.Evidence evidence = EvidenceFixture.evidenceOn(database, folder);
    attachments = evidence.attachments();
    files = evidence.files();
  }

  @Test
  void keepsAFileWithWhatItsContentTells() throws IOException {

    // when
    Attachment added = add(DOCUMENTATION, "rapat.jpg", jpeg("rapat"));

    // then
    assertThat(attachments.find(added.id())).contains(added);
    assertThat(added.contentType()).isEqualTo("image/jpeg");
    assertThat(added.fileName()).isEqualTo("rapat.jpg");
    assertThat(added.size()).isEqualTo(jpeg("rapat").length);
    assertThat(added.sha256()).hasSize(64);
    assertThat(added.uploadedAt()).isEqualTo(EvidenceFixture.NOW);
    assertThat(attachments.open(added).getContentAsByteArray()).isEqualTo(jpeg("rapat"));
    String id = added.id().toString();
    Path place = folder.resolve(id.substring(0, 2)).resolve(id.substring(2, 4));
    assertThat(files())
        .containsExactlyInAnyOrder(place.resolve(id), place.resolve(id + ".preview"));
  }

  @Test
  void refusesAWebPageDisguisedAsAPhoto() {
    assertRefused(
        "file",
        "Isi berkas bukan JPG, PNG, WEBP, atau PDF.",
        () -> add(DOCUMENTATION, "rapat.jpg", webPage()));
    assertThat(files()).isEmpty();
  }

  @Test
  void correctsAnExtensionThatDeniesTheContent() {
    assertThat(add(DOCUMENTATION, "notula.exe", pdf()).fileName()).isEqualTo("notula.exe.pdf");
  }

  @Test
  void refusesAFileOfNoBytes() {
    assertRefused(
        "file", "Berkas kosong (0 bita).", () -> add(DOCUMENTATION, "a.jpg", new byte[0]));
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesADocumentOfMoreThanTenMegabytes() {
    int tenMegabytes = 10 * 1024 * 1024;

    assertThat(add(DOCUMENTATION, "a.jpg", longer(pdf(), tenMegabytes)).size())
        .isEqualTo(tenMegabytes);
    assertRefused(
        "file",
        "Berkas melebihi 10 MB.",
        () -> add(DOCUMENTATION, "b.jpg", longer(pdf(), tenMegabytes + 1)));
    assertThat(files()).hasSize(1);
  }

  @Test
  void pointsToALinkWhenARecordingIsTooLarge() {
    assertRefused(
        "file",
        "Rekaman melebihi 1 MB. Simpan rekaman di penyimpanan daring, lalu kirim tautannya",
        () -> add(RECORDING, "a.mp4", longer(mp4(), 1024 * 1024 + 1)));
  }

  @Test
  void takesRecordingsByTheirBrand() {
    assertThat(add(RECORDING, "a", mp4()).contentType()).isEqualTo("video/mp4");
    assertThat(add(RECORDING, "a", webm()).contentType()).isEqualTo("video/webm");
    assertRefused(
        "file", "Isi berkas bukan rekaman MP4", () -> add(RECORDING, "a.mp4", appleMovie()));
  }

  @Test
  void refusesAPhotoAsRecording() {
    assertRefused(
        "file", "Isi berkas bukan rekaman MP4", () -> add(RECORDING, "a.mp4", jpeg("foto")));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/rapat.jpg, rapat.jpg",
    "C:\\foto\\rapat.jpeg, rapat.jpeg",
    "'rapat\u0000\r\n\u202e.jpg', rapat.jpg",
    "'.jpg', berkas.jpg",
    "'..', berkas...jpg",
    "'', berkas.jpg",
    "'Rapat Ågung <1>.JPG', Rapat Ågung _1_.JPG",
  })
  void keepsOnlyTheHarmlessPartOfAName(String sent, String kept) {
    assertThat(add(DOCUMENTATION, sent, jpeg("rapat")).fileName()).isEqualTo(kept);
    assertThat(files()).allMatch(file -> file.startsWith(folder));
  }

  @Test
  void shortensALongNameBeforeItsExtension() {
    String name = add(DOCUMENTATION, "a".repeat(300) + ".jpg", jpeg("rapat")).fileName();

    assertThat(name).hasSize(150).endsWith("a.jpg");
  }

  @Test
  void shortensANameBetweenTwoCharactersOnly() {
    String name = add(DOCUMENTATION, "a" + "\uD83D\uDE00".repeat(100), jpeg("rapat")).fileName();

    assertThat(name).hasSize(149).endsWith("\uD83D\uDE00.jpg");
  }

  @Test
  void keepsTheSameContentOnce() {

    // given
    Attachment first = add(DOCUMENTATION, "rapat.jpg", jpeg("rapat"));

    // when
    Attachment again = add(DOCUMENTATION, "salinan.jpg", jpeg("rapat"));

    // then
    assertThat(again).isEqualTo(first);
    assertThat(attachments.of(SESSION)).containsExactly(first);
    assertThat(files()).hasSize(2);
  }

  @Test
  void letsOneContentProveTwoThings() {
    add(DOCUMENTATION, "rapat.jpg", jpeg("rapat"));
    add(ATTENDANCE, "rapat.jpg", jpeg("rapat"));

    assertThat(attachments.kindsOf(SESSION))
        .containsExactlyInAnyOrder("DOCUMENTATION", "ATTENDANCE");
  }

  @Test
  void refusesTheEleventhDocumentButNotTheRecording() {

    // given
    for (int photo = 1; photo <= 10; photo++) {
      add(DOCUMENTATION, "rapat.jpg", jpeg("rapat " + photo));
    }

    // then
    assertRefused(
        "file", "Sesi ini sudah memiliki 10 berkas", () -> add(ATTENDANCE, "hadir.pdf", pdf()));
    assertThat(add(DOCUMENTATION, "rapat.jpg", jpeg("rapat 1"))).isNotNull();
    assertThat(add(RECORDING, "rapat.mp4", mp4())).isNotNull();
  }

  @Test
  void removesTheFileWhenTheTransactionRollsBack() {

    // when
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      addWithin(DOCUMENTATION, "rapat.jpg", jpeg("rapat"));
                      assertThat(files()).hasSize(2);
                      throw new IllegalStateException("later step");
                    }))
        .hasMessage("later step");

    // then
    assertThat(files()).isEmpty();
    assertThat(attachments.of(SESSION)).isEmpty();
  }

  @Test
  void refusesAProgramThatCallsItselfAPhoto() {
    byte[] program = longer(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 4_000);
    assertRefused("file", "Isi berkas bukan JPG", () -> add(DOCUMENTATION, "rapat.jpg", program));
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesAPhotoThatBreaksOff() {
    byte[] photo = jpeg("rapat");
    assertRefused(
        "file",
        "Gambar ini rusak",
        () -> add(DOCUMENTATION, "rapat.jpg", Arrays.copyOf(photo, 200)));
    assertThat(files()).isEmpty();
  }

  @Test
  void knowsAPhotoThatIsSentAgainWithMoreAboutIt() {

    // given
    Attachment first = add(DOCUMENTATION, "rapat.jpg", jpeg("rapat"));
    byte[] longer = longer(jpeg("rapat"), 5_000);

    // when
    Attachment again = add(DOCUMENTATION, "rapat.jpg", longer);

    // then
    assertThat(again).isEqualTo(first);
    assertThat(files()).hasSize(2);
  }

  @Test
  void refusesMoreThanASessionMayHave() {
    int tenMegabytes = 10 * 1024 * 1024;
    for (int file = 0; file < 2; file++) {
      add(DOCUMENTATION, "a.pdf", longer(pdf(), tenMegabytes - file));
    }
    add(DOCUMENTATION, "b.pdf", longer(pdf(), tenMegabytes - 2));

    assertRefused(
        "file",
        "Berkas sesi ini bersama-sama melebihi 30 MB",
        () -> add(DOCUMENTATION, "c.pdf", longer(pdf(), 1_000)));
    assertThat(files()).hasSize(3);
  }

  @Test
  void refusesAFileWhenTheDiskIsFull() {
    files =
        EvidenceFixture.evidenceOn(
                EvidenceFixture.databaseWithAttachments(), StorageFixture.fullFolder(folder))
            .files();

    assertRefused(
        "file",
        "Ruang penyimpanan server sedang penuh",
        () -> add(DOCUMENTATION, "rapat.jpg", jpeg("rapat")));
    assertThat(files()).isEmpty();
  }

  private Attachment add(AttachmentKind kind, String name, byte[] bytes) {
    return within(() -> addWithin(kind, name, bytes));
  }

  private Attachment addWithin(AttachmentKind kind, String name, byte[] bytes) {
    return files.add(new SentFile(SESSION, kind, name, PRINCIPAL), content(bytes));
  }

  private Attachment within(Supplier<Attachment> act) {
    return transaction.execute(status -> act.get());
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
