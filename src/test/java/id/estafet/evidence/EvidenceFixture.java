package id.estafet.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.unit.DataSize;

/** Evidence on an empty H2 with the real migration, and files that are what they say. */
public final class EvidenceFixture {

  public static final Instant NOW = Instant.parse("2023-08-22T04:30:00Z");

  private EvidenceFixture() {}

  public static DataSource databaseWithAttachments() {
    DataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    // Only this module's table: other migrations need the engine's.
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V30__create_attachment.sql"))
        .execute(database);
    return database;
  }

  public static Attachments attachmentsOn(DataSource database, Path folder) {
    EvidenceSettings settings = new EvidenceSettings(folder, DataSize.ofMegabytes(1));
    return new Attachments(
        new AttachmentRows(new JdbcTemplate(database)),
        new FileStore(settings),
        new FileRules(settings),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  public static byte[] jpeg(String content) {
    return bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0" + content);
  }

  static byte[] pdf() {
    return bytes("%PDF-1.7\n%rest");
  }

  static byte[] webPage() {
    return bytes("<html><body><script>alert(1)</script></body></html>");
  }

  /** An MP4 as ffmpeg and most phones write it. */
  static byte[] mp4() {
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

  static byte[] longer(byte[] start, int length) {
    ByteArrayOutputStream longer = new ByteArrayOutputStream(length);
    longer.writeBytes(start);
    longer.writeBytes(new byte[length - start.length]);
    return longer.toByteArray();
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
