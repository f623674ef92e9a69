package id.estafet.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A person who uses the running product over HTTP, with her own login and rights. */
public final class Visitor implements Door {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PASSWORD = "Estafet-2026";

  private final String base;
  private final String login;

  private Visitor(int port, String login) {
    this.base = "http://localhost:" + port;
    this.login = login;
  }

  /** The person with this login on the product that listens on a port. */
  public static Visitor of(int port, String login) {
    return new Visitor(port, login);
  }

  /** What the product answered. */
  public record Answer(int status, JsonNode body, byte[] content) {

    /** The words that a person reads, of our API or of the engine's. */
    public String words() {
      return body.hasNonNull("detail")
          ? body.path("detail").asText()
          : body.path("message").asText();
    }
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body);
  }

  /** Sends a file as evidence of a session. */
  public Answer attaches(String sessionKey, String kind, String fileName, byte[] content) {
    return uploads(
        "/api/attachments", Map.of("sessionKey", sessionKey, "kind", kind), fileName, content);
  }

  /** Sends a file with some fields beside it. */
  public Answer uploads(String path, Map<String, String> fields, String fileName, byte[] content) {
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (name, value) ->
            head.append(
                "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(name, value)));
    head.append(
        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(fileName));
    List<byte[]> parts =
        List.of(
            head.toString().getBytes(StandardCharsets.UTF_8),
            content,
            "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
    return exchange(
        "POST",
        path,
        HttpRequest.BodyPublishers.ofByteArrays(parts),
        "multipart/form-data; boundary=part");
  }

  /** Ids of the user tasks that the person sees at a school, in the model's words. */
  public List<String> tasksAt(String npsn) {
    return openTasks(npsn).stream().map(task -> task.path("taskDefinitionKey").asText()).toList();
  }

  /** Completes a task with the values of its form, and expects it to be accepted. */
  public void completes(String element, String npsn, Map<String, ?> values) {
    Answer answer = submits(element, npsn, values);
    assertThat(answer.status())
        .as("%s completes %s at %s: %s", login, element, npsn, answer.words())
        .isEqualTo(204);
  }

  /** Submits the form of a task, whatever the answer. */
  public Answer submits(String element, String npsn, Map<String, ?> values) {
    return submitsTask(taskId(element, npsn), values);
  }

  /** Submits the form of a task of which the id is known or guessed. */
  public Answer submitsTask(String taskId, Map<String, ?> values) {
    ObjectNode variables = JSON.createObjectNode();
    values.forEach((name, value) -> variables.set(name, variable(value)));
    return post("/engine-rest/task/" + taskId + "/submit-form", Map.of("variables", variables));
  }

  /** What the form of a task opens with. */
  public JsonNode opens(String element, String npsn) {
    return get("/engine-rest/task/" + taskId(element, npsn) + "/form-variables").body();
  }

  /** The id of the person's task at a school. */
  public String taskId(String element, String npsn) {
    List<JsonNode> open =
        openTasks(npsn).stream()
            .filter(task -> task.path("taskDefinitionKey").asText().equals(element))
            .toList();
    assertThat(open)
        .as("%s sees %s at %s, among %s", login, element, npsn, tasksAt(npsn))
        .hasSize(1);
    return open.get(0).path("id").asText();
  }

  private List<JsonNode> openTasks(String npsn) {
    JsonNode tasks = get("/engine-rest/task?tenantIdIn=" + npsn).body();
    return StreamSupport.stream(tasks.spliterator(), false).toList();
  }

  private static ObjectNode variable(Object value) {
    ObjectNode variable = JSON.createObjectNode();
    if (value instanceof Collection || value instanceof Map) {
      variable.put("value", JSON.valueToTree(value).toString()).put("type", "Json");
    } else {
      variable.set("value", JSON.valueToTree(value));
    }
    return variable;
  }

  @Override
  public String login() {
    return login;
  }

  @Override
  public Answer send(String method, String path, Object body) {
    try {
      return exchange(
          method,
          path,
          body == null
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)),
          "application/json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer exchange(
      String method, String path, HttpRequest.BodyPublisher body, String contentType) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + path))
              .method(method, body)
              .header("Authorization", "Basic " + credentials())
              .header("Content-Type", contentType)
              .build();
      HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), parsed(response), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode parsed(HttpResponse<byte[]> response) throws IOException {
    boolean json = response.headers().firstValue("content-type").orElse("").contains("json");
    return json ? JSON.readTree(response.body()) : NullNode.getInstance();
  }

  private String credentials() {
    return Base64.getEncoder()
        .encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
  }
}
