package id.estafet.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

  private static ComposeFile compose;
  private static Dockerfile dockerfile;

  @BeforeAll
  static void read() throws IOException {
    compose = ComposeFile.read();
    dockerfile = Dockerfile.read();
  }

  @Test
  void bringsTheApplicationAndAllThatItNeeds() {
    assertThat(compose.services().fieldNames())
        .toIterable()
        .containsExactly("app", "database", "storage", "mail");
  }

  @Test
  void saysOfEveryServiceHowItsHealthIsChecked() {
    assertThat(compose.services())
        .allSatisfy(
            service -> {
              JsonNode check = service.path("healthcheck");
              assertThat(check.path("test").path(0).asText()).isEqualTo("CMD");
              assertThat(check.path("interval").asText()).isNotEmpty();
              assertThat(check.path("timeout").asText()).isNotEmpty();
              assertThat(check.path("retries").asInt()).isPositive();
            });
  }

  @Test
  void startsTheApplicationWhenAllOthersAreHealthy() {
    JsonNode needed = compose.services().path("app").path("depends_on");
    assertThat(needed.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("database", "storage", "mail");
    assertThat(needed)
        .allSatisfy(
            condition ->
                assertThat(condition.path("condition").asText()).isEqualTo("service_healthy"));
  }

  @Test
  void hasNoDefaultForASecret() {
    compose
        .services()
        .forEach(
            service ->
                assertThat(service.path("environment").properties())
                    .filteredOn(variable -> variable.getKey().matches(".*(PASSWORD|SECRET).*"))
                    .allSatisfy(
                        variable ->
                            assertThat(variable.getValue().asText())
                                // A mail server may want no login; the catcher does not.
                                .matches("\\$\\{(\\w+:\\?[^}]+|SPRING_MAIL_PASSWORD:-)}")));
  }

  @Test
  void handsTheLoginOfAMailServerOn() {
    Map<String, String> mail =
        Map.of(
            "SPRING_MAIL_HOST", "smtp.example.go.id",
            "SPRING_MAIL_PORT", "587",
            "SPRING_MAIL_USERNAME", "pmo",
            "SPRING_MAIL_PASSWORD", "rahasia",
            "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE", "true");
    Map<String, String> settings = new HashMap<>(mail);
    settings.putAll(
        Map.of("POSTGRES_PASSWORD", "p", "ESTAFET_ADMIN_PASSWORD", "a", "S3_SECRET_KEY", "s"));

    assertThat(compose.environment("app", settings)).containsAllEntriesOf(mail);
  }

  @Test
  void pinsEveryImage() {
    assertThat(compose.services())
        .filteredOn(service -> !service.has("build"))
        .allSatisfy(service -> assertPinned(service.path("image").asText()));
    assertThat(dockerfile.all("FROM"))
        .allSatisfy(base -> assertPinned(base.replaceFirst(" AS .*", "")));
  }

  @Test
  void keepsDataInNamedVolumesOnly() {
    List<String> mounts = new ArrayList<>();
    compose
        .services()
        .forEach(service -> service.path("volumes").forEach(mount -> mounts.add(mount.asText())));
    List<String> data = mounts.stream().filter(mount -> !mount.startsWith("./")).toList();

    assertThat(data)
        .extracting(mount -> mount.split(":")[0])
        .containsExactlyInAnyOrderElementsOf(compose.volumes()::fieldNames);
    assertThat(mounts)
        .filteredOn(mount -> mount.startsWith("./"))
        .allSatisfy(mount -> assertThat(mount).endsWith(":ro"));
  }

  @Test
  void letsTheApplicationIntoTheBucketOfItsStorage() {
    Map<String, String> settings =
        Map.of("POSTGRES_PASSWORD", "p", "ESTAFET_ADMIN_PASSWORD", "a", "S3_SECRET_KEY", "s");
    Map<String, String> app = compose.environment("app", settings);
    Map<String, String> storage = compose.environment("storage", settings);

    assertThat(app)
        .containsEntry("ESTAFET_EVIDENCE_S3_ACCESS_KEY", storage.get("ROOT_ACCESS_KEY"))
        .containsEntry("ESTAFET_EVIDENCE_S3_SECRET_KEY", storage.get("ROOT_SECRET_KEY"))
        .containsEntry("ESTAFET_EVIDENCE_S3_REGION", storage.get("VGW_REGION"));
    assertThat(compose.services().path("storage").path("volumes"))
        .extracting(JsonNode::asText)
        .as("a folder in the gateway's data is a bucket")
        .contains(
            "evidence:%s/%s"
                .formatted(storage.get("VGW_BACKEND_ARG"), app.get("ESTAFET_EVIDENCE_S3_BUCKET")));
  }

  @Test
  void runsTheApplicationAsNobodyInParticular() {
    assertThat(dockerfile.all("USER")).containsExactly("estafet");
  }

  @Test
  void checksTheHealthOfTheImageAsComposeDoes() {
    String check = compose.services().path("app").path("healthcheck").path("test").path(1).asText();

    assertThat(dockerfile.all("HEALTHCHECK")).singleElement().asString().contains(check);
  }

  private static void assertPinned(String image) {
    assertThat(image).as("image with its version").matches("[^:]+:v?\\d+\\.\\d+[\\w.-]*");
  }
}
