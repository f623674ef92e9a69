package id.estafet.container;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says. */
record ComposeFile(JsonNode services, JsonNode volumes) {

  /** {@code ${NAME}}, {@code ${NAME:-default}} or {@code ${NAME:?what to do}}. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

  static ComposeFile read() throws IOException {
    Object content = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
    JsonNode root = new ObjectMapper().valueToTree(content);
    return new ComposeFile(root.path("services"), root.path("volumes"));
  }

  /** The variables of a service as the container gets them, with the settings of an .env file. */
  Map<String, String> environment(String service, Map<String, String> settings) {
    return services.path(service).path("environment").properties().stream()
        .collect(toMap(Map.Entry::getKey, entry -> resolved(entry.getValue(), settings)));
  }

  private static String resolved(JsonNode value, Map<String, String> settings) {
    return VARIABLE
        .matcher(value.asText())
        .replaceAll(variable -> Matcher.quoteReplacement(value(variable, settings)));
  }

  private static String value(MatchResult variable, Map<String, String> settings) {
    String set = settings.get(variable.group(1));
    if (set == null && !"-".equals(variable.group(2))) {
      throw new IllegalStateException(
          "Expected setting %s, but it is missing".formatted(variable.group(1)));
    }
    return set == null ? variable.group(3) : set;
  }
}
