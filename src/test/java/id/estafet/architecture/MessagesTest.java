package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Texts for users: each key that code, models or templates use has a text, and none is left over.
 */
class MessagesTest {

  /** A key is a word of a module, then words with dots: {@code session.report.submitted}. */
  private static final Pattern KEY =
      Pattern.compile(
          "[\"{](platform|school|calendar|notification|evidence|followup|session|session-report|training|monitoring)"
              + "(\\.[A-Za-z][A-Za-z0-9-]*)+\\.?[\"}(]");

  /** A key that is used as it stands. */
  private static final Pattern LITERAL =
      Pattern.compile("\\btext\\(\\s*\"([a-z-]+\\.[A-Za-z0-9.-]+[A-Za-z0-9])\"");

  /** FormCheck names a field by module and key of the form. */
  private static final Pattern FIELD_NAME = Pattern.compile("[a-z]+\\.field\\..+");

  private static final Set<String> LITERALS = new TreeSet<>();
  private static final Properties TEXTS = new Properties();
  private static final Set<String> USED = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      files.forEach(MessagesTest::load);
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".html"))
          .forEach(MessagesTest::collectKeys);
    }
  }

  @Test
  void everyTextIsUsed() {
    Set<String> unused =
        TEXTS.stringPropertyNames().stream()
            .filter(key -> !FIELD_NAME.matcher(key).matches())
            .filter(key -> USED.stream().noneMatch(used -> covers(used, key)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyHasAText() {
    assertThat(LITERALS).isNotEmpty().allMatch(TEXTS::containsKey);
  }

  @Test
  void everyTextCanBeFilledIn() {
    List<String> broken =
        TEXTS.stringPropertyNames().stream()
            .filter(key -> !isFormat(TEXTS.getProperty(key)))
            .toList();

    assertThat(broken).isEmpty();
  }

  /** A key in code names a text, or begins or ends the names of several that are built of it. */
  private static boolean covers(String used, String key) {
    return key.equals(used)
        || used.endsWith(".") && key.startsWith(used)
        || key.startsWith(used + ".");
  }

  private static boolean isFormat(String text) {
    try {
      new MessageFormat(text);
      return !text.isBlank();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void collectKeys(Path file) {
    String content = content(file);
    LITERAL.matcher(content).results().forEach(found -> LITERALS.add(found.group(1)));
    Matcher matcher = KEY.matcher(content);
    while (matcher.find()) {
      String quoted = matcher.group();
      USED.add(quoted.substring(1, quoted.length() - 1));
    }
  }

  private static void load(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      TEXTS.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
