package id.estafet.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Notices on an empty H2 with the real migration. */
public final class NoticeFixture {

  public static final Instant NOW = Instant.parse("2023-09-13T01:00:00Z");

  private NoticeFixture() {}

  public static DataSource databaseWithNotices() {
    DataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V31__create_notice.sql"),
            new ClassPathResource("db/migration/V110__create_mail.sql"))
        .execute(database);
    return database;
  }

  public static Notices noticesOn(DataSource database) {
    return noticesOn(database, new AtomicReference<>(NOW));
  }

  static Notices noticesOn(DataSource database, AtomicReference<Instant> now) {
    return noticesOn(database, clockAt(now));
  }

  public static Notices noticesOn(DataSource database, Clock clock) {
    return new Notices(new NoticeRows(new JdbcTemplate(database)), clock);
  }

  private static Clock clockAt(AtomicReference<Instant> now) {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }
}
