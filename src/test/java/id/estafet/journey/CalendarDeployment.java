package id.estafet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The calendar as an administrator changes it in the Modeler and deploys it. */
record CalendarDeployment(int port) {

  private static final String BOUNDARY = "calendar";

  /**
   * Deploys a calendar that gives the first report more days of September.
   *
   * @return id of the deployment
   */
  String withReportOfAugustDue(int day) throws IOException, InterruptedException {
    String body =
        "--%1$s\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nkalender\r\n"
                .formatted(BOUNDARY)
            + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pmo-calendar.dmn\"\r\nContent-Type: application/xml\r\n\r\n"
                .formatted(BOUNDARY)
            + changed(day)
            + "\r\n--%s--\r\n".formatted(BOUNDARY);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address("create"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body()).path("id").asText();
  }

  void undo(String deployment) throws IOException, InterruptedException {
    assertThat(send(HttpRequest.newBuilder(address(deployment)).DELETE()).statusCode())
        .isEqualTo(204);
  }

  /** The first rule with a deadline on the 20th is that of September. */
  private static String changed(int day) throws IOException {
    try (InputStream table =
        CalendarDeployment.class.getResourceAsStream("/processes/calendar/pmo-calendar.dmn")) {
      String calendar = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(calendar).contains("<text>20</text>");
      return calendar.replaceFirst("<text>20</text>", "<text>" + day + "</text>");
    }
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + "/engine-rest/deployment/" + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    String admin =
        Base64.getEncoder().encodeToString("admin:Estafet-2026".getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            request.header("Authorization", "Basic " + admin).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
