package id.estafet.evidence;

import static id.estafet.evidence.EvidenceFixture.content;
import static id.estafet.evidence.EvidenceFixture.jpeg;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.evidence.storage.StorageFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class EvidenceCleaningTest {

  @TempDir private Path folder;
  private final DataSource database = EvidenceFixture.databaseWithAttachments();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @Test
  void keepsWhatAttachmentsNameWhereverTheirIdsLie() throws IOException {
    SentFiles sent = EvidenceFixture.evidenceOn(database, folder).files();
    for (int photo = 0; photo < 10; photo++) {
      sent.add(
          new SentFile("99000001:2023:1", AttachmentKind.DOCUMENTATION, "rapat.jpg", "ks.99000001"),
          content(jpeg("rapat " + photo)));
    }
    List<Path> before = files();
    Path orphan = folder.resolve("ab/cd/" + "abcd" + UUID.randomUUID().toString().substring(4));
    Files.createDirectories(orphan.getParent());
    Files.writeString(orphan, "orphan");

    clean();

    assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(metrics.get("estafet.evidence.missing").gauge().value()).isZero();
  }

  @Test
  void countsAttachmentsThatLostTheirFiles() throws IOException {
    EvidenceFixture.evidenceOn(database, folder)
        .files()
        .add(
            new SentFile("99000001:2023:1", AttachmentKind.MINUTES, "notula.pdf", "ks.99000001"),
            content(EvidenceFixture.pdf()));
    Files.delete(files().get(0));

    clean();

    assertThat(metrics.get("estafet.evidence.missing").gauge().value()).isEqualTo(1);
  }

  private void clean() {
    new EvidenceCleaning(
            StorageFixture.inventoryAfter(StorageFixture.folder(folder), Duration.ofDays(2)),
            new AttachmentRows(new JdbcTemplate(database)),
            metrics)
        .clean();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
