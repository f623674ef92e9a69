package id.estafet.evidence;

import id.estafet.evidence.photo.Photos;
import id.estafet.evidence.storage.Contents;
import id.estafet.evidence.storage.StorageFixture;
import id.estafet.evidence.storage.StorageSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Evidence on an empty H2 with the real migration, and files that are what they say. */
public final class EvidenceFixture {

  public static final Instant NOW = Instant.parse("2023-08-22T04:30:00Z");

  private EvidenceFixture() {}

  public static DataSource databaseWithAttachments() {
    DataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    // Only this module's tables: other migrations need the engine's.
    new ResourceDatabasePopulator(
            migration("V30__create_attachment"),
            migration("V100__extend_attachment"),
            migration("V101__create_upload"))
        .execute(database);
    return database;
  }

  /** What takes evidence in and hands it out, on one database and one store. */
  public record Evidence(Attachments attachments, SentFiles files, SentLinks links) {}

  public static Evidence evidenceOn(DataSource database, Path folder) {
    return evidenceOn(database, StorageFixture.folder(folder));
  }

  public static Evidence evidenceOn(DataSource database, StorageSettings storage) {
    FileRules rules =
        new FileRules(new EvidenceSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(30)));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Contents contents = StorageFixture.contents(storage);
    AttachmentRows rows = new AttachmentRows(new JdbcTemplate(database));
    return new Evidence(
        new Attachments(rows, contents, clock),
        new SentFiles(
            rows,
            contents,
            new Intake(contents, rules, new Photos(), clock),
            rules,
            new TransactionTemplate(new DataSourceTransactionManager(database))),
        new SentLinks(rows, clock));
  }

  /** A small photo that no other content has. */
  public static byte[] jpeg(String content) {
    BufferedImage picture = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
    Random colours = new Random(content.hashCode());
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 16; y++) {
        picture.setRGB(x, y, colours.nextInt());
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jpeg.toByteArray();
  }

  private static ClassPathResource migration(String name) {
    return new ClassPathResource("db/migration/" + name + ".sql");
  }

  public static byte[] pdf() {
    return bytes("%PDF-1.7\n%rest");
  }

  public static byte[] webPage() {
    return bytes("<html><body><script>alert(1)</script></body></html>");
  }

  /** An MP4 as ffmpeg and most phones write it. */
  public static byte[] mp4() {
    return bytes("\0\0\0\u0018ftypisom\0\0\2\0isomiso2avc1mp41\0\0\0\0mdat");
  }

  static byte[] appleMovie() {
    return bytes("\0\0\0\u0014ftypqt  \0\0\2\0qt  \0\0\0\0wide");
  }

  static byte[] webm() {
    return bytes("\u001a\u0045\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084webmB\u0087\u0081");
  }

  static InputStream content(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  public static byte[] longer(byte[] start, int length) {
    ByteArrayOutputStream longer = new ByteArrayOutputStream(length);
    longer.writeBytes(start);
    longer.writeBytes(new byte[length - start.length]);
    return longer.toByteArray();
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
