package id.estafet.school;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** A database of its own with the tables of school and calendar, without Spring. */
public final class SchoolDatabase {

  private static final Path DATA = Path.of("src/main/resources/data");

  private final DataSource dataSource;

  private SchoolDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public static SchoolDatabase emptyDatabase() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return migrated(h2);
  }

  public static SchoolDatabase demoDatabase() {
    SchoolDatabase database = emptyDatabase();
    database.load(DATA);
    database.load(DATA.resolve("demo"));
    return database;
  }

  /** Only V10 and V11: the tables of other modules play no part here. */
  static SchoolDatabase migrated(DataSource dataSource) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(dataSource)
            .locations("filesystem:src/main/resources/db/migration")
            .baselineVersion("9")
            .target("11")
            .load();
    flyway.baseline();
    flyway.migrate();
    return new SchoolDatabase(dataSource);
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  public Schools schools() {
    return new Schools(jdbc());
  }

  public Places places() {
    return new Places(jdbc());
  }

  public Duties duties() {
    return new Duties(jdbc());
  }

  public People people() {
    return new People(jdbc());
  }

  public Callers callers(Clock clock) {
    return new Callers(duties(), schools(), clock);
  }

  /** Adds the tables of follow-ups, sessions and attachments. */
  public SchoolDatabase withSessions() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(dataSource)
            .locations("filesystem:src/main/resources/db/migration")
            .table("session_history")
            .baselineVersion("19")
            .target("30")
            .load();
    flyway.baseline();
    flyway.migrate();
    // What comes between needs the engine's tables.
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V130__remember_evidence_that_follows.sql"))
        .execute(dataSource);
    return this;
  }

  /** Adds the tables of notices and mails. */
  public DataSource withNotices() {
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V31__create_notice.sql"),
            new ClassPathResource("db/migration/V110__create_mail.sql"))
        .execute(dataSource);
    return dataSource;
  }

  MasterData masterData() {
    return new MasterData(masterFiles(), new NamedParameterJdbcTemplate(dataSource));
  }

  MasterFiles masterFiles() {
    return new MasterFiles(
        List.of(
            new RegionFile(jdbc()),
            new SchoolFile(jdbc()),
            new EnrolmentFile(jdbc()),
            new PersonFile(jdbc()),
            new DutyFile(jdbc(), places())));
  }

  /** Imports by upload, of which others hear through {@code events}. */
  MasterDataImports imports(ApplicationEventPublisher events, Clock clock) {
    new ResourceDatabasePopulator(
            new FileSystemResource("src/main/resources/db/migration/V140__create_import_run.sql"))
        .execute(dataSource);
    ImportRuns runs = new ImportRuns(jdbc());
    ImportFindings findings = new ImportFindings(new JdbcTemplate(dataSource));
    ImportPass pass =
        new ImportPass(
            masterFiles(),
            runs,
            findings,
            new NamedParameterJdbcTemplate(dataSource),
            new TransactionTemplate(new DataSourceTransactionManager(dataSource)),
            mock(PeopleAccounts.class),
            events,
            clock);
    return new MasterDataImports(
        masterFiles(),
        runs,
        findings,
        pass,
        new ImportWorker(runs),
        clock,
        DataSize.ofMegabytes(1));
  }

  MasterDataExport export() {
    return new MasterDataExport(masterFiles(), dataSource);
  }

  ImportResult load(Path folder) {
    return masterData().load(new FileSystemResource(folder));
  }

  /** Loads one file with this text from a folder of its own. */
  ImportResult load(Path folder, String file, String text) {
    try {
      Path own = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
      Files.writeString(own.resolve(file), text, StandardCharsets.UTF_8);
      return load(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count(String table) {
    return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
  }
}
