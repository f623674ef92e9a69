package id.estafet.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The image that the Dockerfile describes, as a folder: the finished jar is taken apart and put
 * together again by its own instructions.
 */
final class UnpackedImage {

  private static final Path ROOT = Path.of("target", "container").toAbsolutePath();
  private static final Path BUILD = ROOT.resolve("build");
  private static final Pattern COPY =
      Pattern.compile("(?:--chmod=755 |--from=build /build/)(\\S+) (\\S+)");

  private final Dockerfile dockerfile;

  private UnpackedImage(Dockerfile dockerfile) {
    this.dockerfile = dockerfile;
  }

  static UnpackedImage build() throws IOException, InterruptedException {
    UnpackedImage image = new UnpackedImage(Dockerfile.read());
    FileSystemUtils.deleteRecursively(ROOT);
    Files.createDirectories(BUILD.resolve("target"));
    Files.createDirectories(image.home());
    Files.copy(Path.of("target/estafet.jar"), BUILD.resolve("target/estafet.jar"));
    image.extract();
    for (String copied : image.dockerfile.all("COPY")) {
      Matcher copy = COPY.matcher(copied);
      if (copy.matches()) {
        Path from = copied.startsWith("--from") ? BUILD : Path.of("");
        copy(from.resolve(copy.group(1)), image.workdir().resolve(copy.group(2)));
      }
    }
    return image;
  }

  /** Starts what the container would start, with the variables of the compose file. */
  StartedApplication start(Map<String, String> environment, int port) throws IOException {
    ProcessBuilder application = java(dockerfile.entrypoint());
    application.directory(workdir().toFile());
    application.environment().clear();
    application.environment().putAll(environment);
    application.environment().put("PATH", System.getenv("PATH"));
    application.environment().put("SERVER_PORT", String.valueOf(port));
    Path log = Files.createTempFile(ROOT, "application", ".log");
    application.redirectErrorStream(true).redirectOutput(log.toFile());
    return new StartedApplication(application.start(), port, log, workdir().resolve("ready"));
  }

  /** Where a path of the container lies here. */
  Path path(String inContainer) {
    return ROOT.resolve(inContainer.substring(1));
  }

  private Path workdir() {
    return path("/opt/estafet");
  }

  private Path home() {
    return path("/var/lib/estafet");
  }

  private void extract() throws IOException, InterruptedException {
    Process extraction =
        java(dockerfile.extraction()).directory(BUILD.toFile()).inheritIO().start();
    if (extraction.waitFor() != 0) {
      throw new IllegalStateException("Expected the jar to be taken apart, but that failed");
    }
  }

  /** The image's Java is this one. */
  private static ProcessBuilder java(List<String> command) {
    String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(Stream.concat(Stream.of(java), command.stream().skip(1)).toList());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    if (Files.isDirectory(from)) {
      FileSystemUtils.copyRecursively(from, to);
    } else {
      Files.copy(from, to);
      if (!to.toFile().setExecutable(true)) {
        throw new IOException("Expected %s to become executable, but it did not".formatted(to));
      }
    }
  }
}
