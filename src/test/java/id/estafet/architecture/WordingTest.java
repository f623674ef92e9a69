package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One word for one thing wherever a person reads: the same in forms, models, messages and pages.
 */
class WordingTest {

  private static final List<Path> READ_BY_PEOPLE =
      List.of(
          Path.of("forms"),
          Path.of("processes"),
          Path.of("src/main/resources/messages"),
          Path.of("src/main/resources/templates"),
          Path.of("src/main/resources/META-INF/resources/webjars/camunda/app"));

  /** Left, what nobody should read; the other side of each pair is our word. */
  private static final Pattern OTHER_WORDS =
      Pattern.compile(
          "\\bmurid\\b" // peserta didik
              + "|\\bsiswa\\b" // peserta didik
              + "|tahun pelajaran" // tahun ajaran
              + "|batas (waktu )?laporan" // batas lapor
              + "|Bapak/Ibu" // Anda
              + "|pengelola Estafet", // administrator Estafet
          Pattern.CASE_INSENSITIVE);

  @Test
  void saysOneWordForOneThing() {
    assertThat(READ_BY_PEOPLE.stream().flatMap(WordingTest::lines).toList())
        .isNotEmpty()
        .filteredOn(line -> OTHER_WORDS.matcher(line).find())
        .isEmpty();
  }

  private static Stream<String> lines(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(form|bpmn|dmn|properties|html|js|json)"))
          .sorted()
          .flatMap(
              file -> read(file).stream().map(line -> file.getFileName() + ": " + line.strip()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
