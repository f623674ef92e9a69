package id.estafet.architecture;

import id.estafet.platform.process.ProcessVariable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class that holds the names of a model for the code: {@code pmo-report} has PmoReportProcess.
 */
record Vocabulary(Class<?> type) {

  static Vocabulary of(ModelFile file) {
    String capability = file.path().getParent().getFileName().toString();
    String process =
        Arrays.stream(file.name().split("-"))
            .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
            .collect(Collectors.joining());
    String name = "id.estafet.%s.process.%sProcess".formatted(capability, process);
    try {
      return new Vocabulary(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(
          "Expected '%s' for '%s', but it is missing".formatted(name, file), e);
    }
  }

  String key() {
    return (String) constants(type).get("KEY");
  }

  Map<String, String> elements() {
    return texts("Elements");
  }

  Map<String, String> messages() {
    return texts("Messages");
  }

  Map<String, String> outcomes() {
    return texts("Outcomes");
  }

  Map<String, String> variables() {
    return nested("Variables").entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> ((ProcessVariable<?>) entry.getValue()).name()));
  }

  /** {@code UserTask_SubmitReport} and {@code report.submit} as constants are written. */
  static String constantFor(String name) {
    return name.replace('.', '_').replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase();
  }

  static Set<String> constantsFor(Collection<String> names) {
    return names.stream().map(Vocabulary::constantFor).collect(Collectors.toSet());
  }

  private Map<String, String> texts(String part) {
    return nested(part).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
  }

  private Map<String, Object> nested(String part) {
    return Stream.of(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals(part))
        .findFirst()
        .map(Vocabulary::constants)
        .orElse(Map.of());
  }

  private static Map<String, Object> constants(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .collect(Collectors.toMap(Field::getName, Vocabulary::value));
  }

  private static Object value(Field constant) {
    try {
      constant.setAccessible(true);
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError("Expected a readable constant, but " + constant + " is not", e);
    }
  }
}
