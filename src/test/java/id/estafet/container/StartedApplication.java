package id.estafet.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The application as a process of its own. */
final class StartedApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final long BREATH_MILLIS = 200;

  private final Process process;
  private final int port;
  private final Path log;
  private final Path readyCheck;

  StartedApplication(Process process, int port, Path log, Path readyCheck) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.readyCheck = readyCheck;
  }

  /** Asks as the container's health check asks. */
  boolean ready() {
    try {
      ProcessBuilder check = new ProcessBuilder(readyCheck.toString());
      check.environment().put("SERVER_PORT", String.valueOf(port));
      check.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return check.start().waitFor() == 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void awaitReady() throws InterruptedException, IOException {
    await("be ready", this::ready);
  }

  /** Waits for a condition while the process runs. */
  void await(String condition, BooleanSupplier reached) throws InterruptedException, IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!reached.getAsBoolean()) {
      boolean ended = process.waitFor(BREATH_MILLIS, TimeUnit.MILLISECONDS);
      assertThat(ended || Instant.now().isAfter(end))
          .as(
              "expected the application to %s, but it ended or took too long:%n%s",
              condition, log())
          .isFalse();
    }
  }

  /** SIGTERM, as {@code docker stop} sends it. */
  void terminate() {
    process.destroy();
  }

  boolean takesConnections() {
    try (Socket socket = connect()) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ended").isTrue();
    return process.exitValue();
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
