package id.estafet.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.estafet.support.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The application of docker-compose.yml, without Docker: taken apart as the Dockerfile says, told
 * what the compose file says, on a PostgreSQL of its own. In place of the S3 storage stands a
 * server that agrees to everything.
 */
class ContainerIT {

  private static final String PASSWORD = "Estafet-2026";
  private static final Map<String, String> SETTINGS =
      Map.of(
          "POSTGRES_PASSWORD", "rahasia-basis-data",
          "ESTAFET_ADMIN_PASSWORD", PASSWORD,
          "S3_SECRET_KEY", "rahasia-penyimpanan");

  private static UnpackedImage image;
  private static EmbeddedPostgres postgres;
  private static HttpServer storage;

  @BeforeAll
  static void prepare() throws Exception {
    image = UnpackedImage.build();
    FileSystemUtils.copyRecursively(
        Path.of("src/main/resources/data/demo"), image.path("/opt/estafet/master-data"));
    postgres = EmbeddedPostgres.start();
    storage = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    storage.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    storage.start();
  }

  @AfterAll
  static void stopOthers() throws IOException {
    storage.stop(0);
    postgres.close();
  }

  @Test
  void refusesToStartWithoutAPasswordForTheAdministrator() throws Exception {
    Map<String, String> environment = environment(database("without_password"), SETTINGS);
    environment.remove("ESTAFET_ADMIN_PASSWORD");

    try (StartedApplication application = image.start(environment, freePort())) {
      assertThat(application.exitCode()).isEqualTo(1);
      assertThat(application.log()).contains("ESTAFET_ADMIN_PASSWORD");
    }
  }

  @Test
  void isReadyOnceMigratedAndFinishesWhatItHasBegunBeforeItStops() throws Exception {
    OwnDatabase database = database("one_life");
    int port = freePort();

    try (StartedApplication application = image.start(environment(database, SETTINGS), port);
        Connection blocking = database.connect()) {
      // given: a migration that has to wait for somebody else
      blocking.setAutoCommit(false);
      try (Statement statement = blocking.createStatement()) {
        statement.execute("create table person (id integer)");
      }
      application.await("wait for the table", database::somebodyWaits);
      assertThat(application.ready()).as("ready while migrating").isFalse();

      // when: it can go on
      blocking.rollback();
      application.awaitReady();

      // then: who has a password can log in
      assertThat(Visitor.of(port, "admin").get("/api/notices").status()).isEqualTo(200);
      assertThat(Visitor.of(port, "ks.99000001").get("/api/notices").status()).isEqualTo(401);

      // and: told to stop, it still answers the request that is under way
      try (HalfRequest request =
          HalfRequest.post(
              application.connect(),
              "/api/school-years",
              "admin:" + PASSWORD,
              "{\"startYear\":2026}")) {
        application.terminate();
        application.await("take no more requests", () -> !application.takesConnections());
        assertThat(request.finish()).startsWith("HTTP/1.1 20");
      }
      assertThat(application.exitCode()).isEqualTo(143);
      assertThat(application.log())
          .contains("Shutting down the JobExecutor", "Graceful shutdown complete");
      assertThat(database.number("select count(*) from act_ru_job where lock_owner_ is not null"))
          .isZero();
    }

    keepsWhatWasDoneAndStaysOnTls(database);
  }

  private static void keepsWhatWasDoneAndStaysOnTls(OwnDatabase database) throws Exception {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.put("ESTAFET_PROFILES", "postgres,tls");
    int port = freePort();
    try (StartedApplication application = image.start(environment(database, settings), port)) {
      application.awaitReady();

      assertThat(Visitor.of(port, "admin").get("/api/school-years/2026").status()).isEqualTo(200);
      HttpResponse<String> login = throughProxy(port);
      assertThat(login.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(login.headers().allValues("Set-Cookie"))
          .isNotEmpty()
          .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; Secure"));

      application.terminate();
      assertThat(application.exitCode()).isEqualTo(143);
    }
  }

  private static OwnDatabase database(String name) throws Exception {
    return OwnDatabase.create(postgres, name, SETTINGS.get("POSTGRES_PASSWORD"));
  }

  /** What docker-compose.yml tells the application, with the names of this machine. */
  private static Map<String, String> environment(OwnDatabase database, Map<String, String> settings)
      throws IOException {
    Map<String, String> here = new HashMap<>();
    ComposeFile.read()
        .environment("app", settings)
        .forEach((name, value) -> here.put(name, onThisMachine(value, database)));
    here.replace("SPRING_MAIL_HOST", "localhost");
    return here;
  }

  private static String onThisMachine(String value, OwnDatabase database) {
    return value
        .replace("database:5432/estafet", database.address())
        .replace("storage:7070", "localhost:" + storage.getAddress().getPort())
        .replace("/var/lib/estafet", image.path("/var/lib/estafet").toString())
        .replace("/opt/estafet", image.path("/opt/estafet").toString());
  }

  private static HttpResponse<String> throughProxy(int port) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .header("X-Forwarded-Proto", "https")
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
