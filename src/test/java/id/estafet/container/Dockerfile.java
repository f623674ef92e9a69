package id.estafet.container;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the Dockerfile of the application says, one instruction a line. */
record Dockerfile(List<String> instructions) {

  static Dockerfile read() throws IOException {
    return new Dockerfile(
        Files.readAllLines(Path.of("src/main/docker/Dockerfile")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList());
  }

  /** The arguments of every instruction of a kind, in order. */
  List<String> all(String kind) {
    return instructions.stream()
        .filter(instruction -> instruction.startsWith(kind + " "))
        .map(instruction -> instruction.substring(kind.length() + 1))
        .toList();
  }

  /** The command that takes the jar apart. */
  List<String> extraction() {
    return all("RUN").stream()
        .filter(command -> command.contains("-Djarmode=tools"))
        .map(command -> List.of(command.split(" ")))
        .findFirst()
        .orElseThrow();
  }

  /** The command that the container runs. */
  List<String> entrypoint() throws IOException {
    return new ObjectMapper().readValue(all("ENTRYPOINT").get(0), new TypeReference<>() {});
  }
}
