package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every form to what Tasklist can show and what its users can read. */
class FormContractTest {

  private static final Path FORMS = Path.of("forms");

  /** One unknown type makes Tasklist refuse the whole form, so the list is closed. */
  private static final Set<String> SUPPORTED =
      words(
          """
          textfield textarea number checkbox radio select checklist taglist
          datetime expression dynamiclist group text html table separator spacer
          """);

  private static final Set<String> INPUTS =
      words(
          """
          textfield textarea number checkbox radio select checklist taglist
          datetime
          """);

  private static final Set<String> CHOICES = words("radio select checklist taglist");

  private static final Set<String> ENGLISH =
      words(
          """
          the and or of for date time name role place reason note goal save submit
          select add remove yes no please required optional school teacher
          principal meeting report follow-up solution
          """);

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void carriesItsFileNameAsId(Path file) throws IOException {
    assertThat(read(file).path("id").asText() + ".form").hasToString(file.getFileName().toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void namesTheEngineItIsMadeFor(Path file) throws IOException {
    JsonNode form = read(file);
    assertThat(form.path("type").asText()).isEqualTo("default");
    assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void usesOnlyComponentsThatTasklistShows(Path file) throws IOException {
    assertThat(components(read(file)))
        .allSatisfy(c -> assertThat(SUPPORTED).contains(c.path("type").asText()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void givesEveryComponentItsOwnId(Path file) throws IOException {
    List<String> ids = components(read(file)).stream().map(c -> c.path("id").asText()).toList();
    assertThat(ids).doesNotContain("").doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void labelsEveryInputInIndonesian(Path file) throws IOException {
    for (JsonNode component : components(read(file))) {
      if (INPUTS.contains(component.path("type").asText())) {
        assertThat(label(component)).as("label of %s", component.path("id")).isNotBlank();
      }
      assertThat(wordsShown(component))
          .as("words shown by %s", component.path("id").asText())
          .doesNotContainAnyElementsOf(ENGLISH);
    }
  }

  /** A box to tick is its own example. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void explainsWhyEveryInputIsAskedAndWhatAnAnswerLooksLike(Path file) throws IOException {
    assertThat(components(read(file)))
        .filteredOn(c -> INPUTS.contains(c.path("type").asText()))
        .allSatisfy(
            c -> {
              JsonNode help = c.path("properties");
              boolean box = c.path("type").asText().equals("checkbox");
              assertThat(help.path("why").asText())
                  .as("why of %s", c.path("id").asText())
                  .hasSizeBetween(20, 200)
                  .matches("\\p{Lu}.*[.?]");
              assertThat(help.path("example").asText())
                  .as("example of %s", c.path("id").asText())
                  .hasSizeBetween(box ? 0 : 1, 160);
            });
  }

  /** Whoever writes too little learns it before the form is refused. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void announcesHowMuchIsToBeWritten(Path file) throws IOException {
    assertThat(components(read(file)))
        .filteredOn(c -> c.path("validate").has("minLength"))
        .allSatisfy(
            c ->
                assertThat(c.path("description").asText())
                    .as("description of %s", c.path("id").asText())
                    .endsWith("Minimal %d huruf.".formatted(c.at("/validate/minLength").asInt())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void givesEveryChoiceExactlyOneSourceOfOptions(Path file) throws IOException {
    assertThat(components(read(file)))
        .filteredOn(c -> CHOICES.contains(c.path("type").asText()))
        .allSatisfy(
            c ->
                assertThat(Stream.of("values", "valuesKey", "valuesExpression").filter(c::has))
                    .as("options of %s", c.path("id").asText())
                    .hasSize(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void givesEveryKeyOnceInItsScope(Path file) throws IOException {
    checkScope(read(file));
  }

  /** Without a path a group keeps the keys of its fields flat. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void keepsKeysFlatInsideGroups(Path file) throws IOException {
    assertThat(components(read(file)))
        .filteredOn(c -> c.path("type").asText().equals("group"))
        .allSatisfy(c -> assertThat(c.has("path")).as(c.path("id").asText()).isFalse());
  }

  /** form-js 1.8 submits no row that a collapsed list hides, and collapses by itself after five. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void neverCollapsesRows(Path file) throws IOException {
    assertThat(components(read(file)))
        .filteredOn(c -> c.path("type").asText().equals("dynamiclist"))
        .allSatisfy(
            c -> {
              assertThat(c.has("nonCollapsedItems")).as(c.path("id").asText()).isFalse();
              assertThat(c.path("disableCollapse").asBoolean()).as(c.path("id").asText()).isTrue();
            });
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  private static Stream<Path> forms() throws IOException {
    try (Stream<Path> files = Files.walk(FORMS)) {
      return files.filter(f -> f.toString().endsWith(".form")).sorted().toList().stream();
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static List<JsonNode> children(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false).toList();
  }

  private static List<JsonNode> components(JsonNode parent) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode child : children(parent)) {
      found.add(child);
      found.addAll(components(child));
    }
    return found;
  }

  private static void checkScope(JsonNode scope) {
    Set<String> keys = new HashSet<>();
    for (JsonNode component : scopeMembers(scope)) {
      boolean isList = component.path("type").asText().equals("dynamiclist");
      String key = component.path(isList ? "path" : "key").asText();
      if (!key.isEmpty()) {
        assertThat(keys.add(key)).as("key %s is given once", key).isTrue();
      }
      if (isList) {
        assertThat(key).as("path of %s", component.path("id").asText()).isNotBlank();
        checkScope(component);
      }
    }
  }

  private static List<JsonNode> scopeMembers(JsonNode parent) {
    List<JsonNode> members = new ArrayList<>();
    for (JsonNode child : children(parent)) {
      members.add(child);
      if (child.path("type").asText().equals("group")) {
        members.addAll(scopeMembers(child));
      }
    }
    return members;
  }

  private static String label(JsonNode component) {
    return component.path("label").asText()
        + component.path("dateLabel").asText()
        + component.path("timeLabel").asText();
  }

  private static List<String> wordsShown(JsonNode component) {
    StringBuilder shown = new StringBuilder(label(component));
    shown.append(' ').append(component.path("description").asText());
    component.path("properties").forEach(text -> shown.append(' ').append(text.asText()));
    shown.append(' ').append(component.path("text").asText().replaceAll("\\{\\{.*?}}", ""));
    component.path("values").forEach(v -> shown.append(' ').append(v.path("label").asText()));
    String lower = shown.toString().replaceAll("https?://\\S+", "").toLowerCase(Locale.ROOT);
    return List.of(lower.split("[^\\p{L}-]+"));
  }
}
