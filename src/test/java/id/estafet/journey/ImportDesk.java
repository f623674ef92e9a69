package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** An administrator who imports master data, step by step. */
final class ImportDesk {

  private static final String IMPORTS = "/api/master-data/imports";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Visitor administrator;

  ImportDesk(int port) {
    this.administrator = Visitor.of(port, "admin");
  }

  Visitor administrator() {
    return administrator;
  }

  Visitor.Answer sends(String text) {
    return administrator.uploads(
        IMPORTS, Map.of(), "data.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Uploads a file, and answers what it would do. */
  JsonNode uploads(String text) {
    Visitor.Answer answer = sends(text);
    assertThat(answer.status()).as(answer.words()).isEqualTo(202);
    return settled(answer.body().path("id").asText());
  }

  Visitor.Answer triesToApply(JsonNode run) {
    return administrator.post(address(run) + "/apply", null);
  }

  /** Applies a file that was checked, and answers what that did. */
  JsonNode applies(JsonNode run) {
    Visitor.Answer answer = triesToApply(run);
    assertThat(answer.status()).as(answer.words()).isEqualTo(202);
    JsonNode applied = settled(run.path("id").asText());
    assertThat(applied.path("status").asText()).isEqualTo("APPLIED");
    return applied;
  }

  /** What the lines do, as a person downloads it. */
  String lines(JsonNode run) {
    return text(address(run) + "/lines.csv");
  }

  String exports(String kind) {
    return text("/api/master-data/" + kind + ".csv");
  }

  private String text(String path) {
    Visitor.Answer answer = administrator.get(path);
    assertThat(answer.status()).isEqualTo(200);
    return new String(answer.content(), StandardCharsets.UTF_8);
  }

  private JsonNode settled(String id) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> administrator.get(IMPORTS + "/" + id).body(),
            run -> !Set.of("CHECKING", "APPLYING").contains(run.path("status").asText()));
  }

  private static String address(JsonNode run) {
    return IMPORTS + "/" + run.path("id").asText();
  }
}
