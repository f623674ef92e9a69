package id.estafet.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our translation of the Camunda webapps against the English texts that their jar ships. */
class WebappTextsTest {

  private static final String APPS = "META-INF/resources/webjars/camunda/app/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}|\\{}");
  private static final Pattern TAG = Pattern.compile("</?(?:a|b|br|em|i|strong)\\b[^>]*>");
  private static final Pattern WORD = Pattern.compile("[a-z]{3}");
  private static final Pattern SCRIPT = Pattern.compile("'([\\w./-]+\\.js)'");
  private static final String BOM = "\uFEFF";

  /** Words that Indonesian shares with English, and codes. */
  private static final Set<String> SHARED =
      Set.of("Admin", "Batch", "batch", "Diagram", "Label", "Operator", "Optimize", "Status");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void translatesEveryLabelOfTheJar(String app) throws IOException {
    var english = texts(app, "en");
    var indonesian = texts(app, "id");

    assertThat(indonesian.keySet()).isEqualTo(english.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void leavesNoEnglishSentence(String app) throws IOException {
    var english = texts(app, "en");
    var untranslated = new ArrayList<String>();

    texts(app, "id")
        .forEach(
            (key, text) -> {
              // The dates' months and formats may well be the same; short texts are codes.
              boolean words = key.startsWith("labels.") && WORD.matcher(text).find();
              if (words && text.equals(english.get(key)) && !SHARED.contains(text)) {
                untranslated.add(key + ": " + text);
              }
            });

    assertThat(untranslated).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void keepsPlaceholdersAndBalancesTags(String app) throws IOException {
    var english = texts(app, "en");
    var broken = new ArrayList<String>();

    texts(app, "id")
        .forEach(
            (key, text) -> {
              if (!text.isEmpty() && !placeholders(text).equals(placeholders(english.get(key)))) {
                broken.add(key + " has other placeholders: " + text);
              }
              if (!balanced(text)) {
                broken.add(key + " has an open tag: " + text);
              }
            });

    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void silencesTheMigrationBanner(String app) throws IOException {
    assertThat(texts(app, "id")).containsEntry("labels.BANNER_CE_EOL_TEXT", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void startsWithoutByteOrderMark(String app) throws IOException {
    assertThat(read(app + "/locales/id.json")).doesNotStartWith(BOM);
  }

  /** Camunda's webapp does not start at all if one of its custom scripts is missing. */
  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void findsEveryCustomScript(String app) throws IOException {
    var scripts =
        SCRIPT
            .matcher(read(app + "/scripts/config.js"))
            .results()
            .map(script -> URI.create(app + "/" + script.group(1)).normalize().toString())
            .toList();

    assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(read(script)).isNotEmpty());
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group() : found.group(1))
        .sorted()
        .toList();
  }

  private static boolean balanced(String text) {
    var open = new ArrayList<String>();
    for (String tag : TAG.matcher(text).results().map(MatchResult::group).toList()) {
      String name = tag.replaceAll("[</>]", "").split("\\s")[0];
      if (tag.startsWith("</")) {
        if (open.isEmpty() || !open.remove(open.size() - 1).equals(name)) {
          return false;
        }
      } else if (!name.equals("br")) {
        open.add(name);
      }
    }
    return open.isEmpty();
  }

  /** Every text of a locale under its path, such as {@code labels.COMPLETE}. */
  private static TreeMap<String, String> texts(String app, String language) throws IOException {
    String json = read(app + "/locales/" + language + ".json");
    var texts = new TreeMap<String, String>();
    collect("", JSON.readTree(json.startsWith(BOM) ? json.substring(1) : json), texts);
    return texts;
  }

  private static void collect(String path, JsonNode node, TreeMap<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path, node.asText());
      return;
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "." + i, node.get(i), texts);
      }
      return;
    }
    node.properties()
        .forEach(
            field ->
                collect(
                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                    field.getValue(),
                    texts));
  }

  private static String read(String path) throws IOException {
    try (InputStream stream =
        WebappTextsTest.class.getClassLoader().getResourceAsStream(APPS + path)) {
      assertThat(stream).as("%s%s on the class path", APPS, path).isNotNull();
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
