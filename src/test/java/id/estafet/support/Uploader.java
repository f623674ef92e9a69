package id.estafet.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** A person whose device sends large files in pieces, by the tus protocol. */
public final class Uploader {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PASSWORD = "Estafet-2026";

  private final int port;
  private final String login;

  private Uploader(int port, String login) {
    this.port = port;
    this.login = login;
  }

  /** The person with this login on the product that listens on a port. */
  public static Uploader of(int port, String login) {
    return new Uploader(port, login);
  }

  /** Announces a file. */
  public HttpResponse<byte[]> begin(String sessionKey, String kind, String name, long length) {
    String metadata =
        "sessionKey %s,kind %s,filename %s"
            .formatted(base64(sessionKey), base64(kind), base64(name));
    return ask(
        request("/api/attachments/uploads")
            .header("Upload-Length", Long.toString(length))
            .header("Upload-Metadata", metadata)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Sends a piece of a file. */
  public HttpResponse<byte[]> send(String upload, byte[] file, int from, int to) {
    return ask(
        request(upload)
            .header("Upload-Offset", Integer.toString(from))
            .header("Content-Type", "application/offset+octet-stream")
            .method(
                "PATCH",
                HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOfRange(file, from, to))));
  }

  /** Begins to send all of a file, and is gone before it is through. */
  public void breaksOff(String upload, byte[] file, int from, int after) {
    String head =
        """
        PATCH %s HTTP/1.1
        Host: localhost
        Authorization: Basic %s
        Tus-Resumable: 1.0.0
        Upload-Offset: %d
        Content-Type: application/offset+octet-stream
        Content-Length: %d

        """
            .formatted(upload, credentials(), from, file.length - from)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(file, from, after - from);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks how much of a file has arrived. */
  public HttpResponse<byte[]> state(String upload) {
    return ask(request(upload).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  /** Gives a file up. */
  public HttpResponse<byte[]> giveUp(String upload) {
    return ask(request(upload).DELETE());
  }

  /** Fetches some bytes. */
  public HttpResponse<byte[]> fetch(String path, int from, int to) {
    return ask(request(path).header("Range", "bytes=%d-%d".formatted(from, to)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Basic " + credentials())
        .header("Tus-Resumable", "1.0.0");
  }

  private static HttpResponse<byte[]> ask(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String credentials() {
    return base64(login + ":" + PASSWORD);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
