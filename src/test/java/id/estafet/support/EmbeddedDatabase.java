package id.estafet.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** A PostgreSQL of the test JVM, started as a process; it ends with the JVM, after the contexts. */
public class EmbeddedDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static EmbeddedPostgres postgres;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
        context,
        "spring.datasource.url="
            + started().getJdbcUrl("postgres", "postgres")
            + "&reWriteBatchedInserts=true",
        "spring.datasource.username=postgres");
  }

  /** The running server; started with the first call. */
  public static synchronized EmbeddedPostgres started() {
    if (postgres == null) {
      try {
        // Its own hook would run beside Spring's and take the database away from open contexts.
        postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setRegisterShutdownHook(false)
                .start();
        SpringApplication.getShutdownHandlers().add(EmbeddedDatabase::stop);
      } catch (IOException e) {
        throw new UncheckedIOException("Expected PostgreSQL to start, but it failed", e);
      }
    }
    return postgres;
  }

  private static void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Expected PostgreSQL to stop, but it failed", e);
    }
  }
}
