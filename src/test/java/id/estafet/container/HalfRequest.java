package id.estafet.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A request of which the application has the head and waits for the body. */
final class HalfRequest implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader answer;
  private final String body;

  private HalfRequest(Socket socket, String body) throws IOException {
    this.socket = socket;
    this.body = body;
    this.answer =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Sends the head; comes back when the application has asked for the body. */
  static HalfRequest post(Socket socket, String path, String credentials, String body)
      throws IOException {
    HalfRequest request = new HalfRequest(socket, body);
    request.send(
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Basic %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Expect: 100-continue\r
        \r
        """
            .formatted(
                path,
                Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)),
                body.length()));
    assertThat(request.answer.readLine()).startsWith("HTTP/1.1 100");
    assertThat(request.answer.readLine()).isEmpty();
    return request;
  }

  /** Sends the body, and reads the first line of the answer. */
  String finish() throws IOException {
    send(body);
    return answer.readLine();
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
