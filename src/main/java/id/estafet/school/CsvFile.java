package id.estafet.school;

import static id.estafet.platform.text.Texts.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.estafet.platform.text.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A CSV file as spreadsheets write it: UTF-8 with or without mark, comma or semicolon between the
 * cells, the names of the columns in the first line.
 */
final class CsvFile {

  /** Where a quote that is never closed stops, instead of swallowing the rest of the file. */
  private static final int LONGEST_LINE = 65_536;

  private static final String MARK = "\uFEFF";
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final String text;
  private final char separator;
  private List<String> header = List.of();
  private int lines;

  private CsvFile(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * One line that says something.
   *
   * @param number counted from 1, the header included
   */
  record Line(long number, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /**
   * Reads a file to its end without looking at what it says.
   *
   * @throws InvalidInput if it is no CSV file, in Indonesian
   */
  static CsvFile of(byte[] content) {
    if (startsWith(content, ZIP) || startsWith(content, OLD_EXCEL)) {
      throw refused("school.import.spreadsheet");
    }
    String text = decoded(content);
    if (text.isBlank()) {
      throw refused("school.import.empty");
    }
    CsvFile file = new CsvFile(text, separatorOf(text));
    file.readToTheEnd();
    return file;
  }

  /** The names of the columns. */
  List<String> header() {
    return header;
  }

  /** How many lines follow the header; blank ones do not count. */
  int lines() {
    return lines;
  }

  /** The first lines after the header. */
  List<Line> first(int number) {
    try (CsvReader<CsvRecord> records = reader()) {
      return records.stream()
          .skip(1)
          .map(CsvFile::line)
          .filter(line -> !line.isBlank())
          .limit(number)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on each line after the header that is not blank. */
  void forEach(Consumer<Line> reading) {
    try (CsvReader<CsvRecord> records = reader()) {
      records.stream().skip(1).map(CsvFile::line).filter(line -> !line.isBlank()).forEach(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readToTheEnd() {
    long last = 0;
    try (CsvReader<CsvRecord> records = reader()) {
      for (CsvRecord next : records) {
        Line line = line(next);
        last = line.number();
        if (header.isEmpty()) {
          header = line.cells();
        } else if (!line.isBlank()) {
          lines++;
        }
      }
    } catch (CsvParseException e) {
      throw refused("school.import.quote-after", last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refuseAnOpenQuote(last);
  }

  /** A quote that nobody closes makes one long last line, of which the quotes do not pair. */
  private void refuseAnOpenQuote(long last) {
    String rest = text.lines().skip(last - 1).collect(Collectors.joining());
    if (rest.chars().filter(letter -> letter == '"').count() % 2 != 0) {
      throw refused("school.import.quote", last);
    }
  }

  private CsvReader<CsvRecord> reader() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(LONGEST_LINE)
        .ofCsvRecord(text);
  }

  private static Line line(CsvRecord line) {
    return new Line(
        line.getStartingLineNumber(), line.getFields().stream().map(String::strip).toList());
  }

  private static String decoded(byte[] content) {
    CharBuffer text = CharBuffer.allocate(content.length);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(bytes, text, true);
    String decoded = text.flip().toString();
    if (result.isError() || decoded.indexOf('\0') >= 0) {
      int until = result.isError() ? decoded.length() : decoded.indexOf('\0');
      throw refused("school.import.encoding", lineOf(decoded, until));
    }
    return decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
  }

  private static long lineOf(String text, int position) {
    return 1 + text.chars().limit(position).filter(letter -> letter == '\n').count();
  }

  /** Excel in Indonesian puts semicolons; no name of a column contains either. */
  private static char separatorOf(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElseThrow();
    return count(first, ';') > count(first, ',') ? ';' : ',';
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(letter -> letter == wanted).count();
  }

  private static boolean startsWith(byte[] content, byte[] beginning) {
    return content.length >= beginning.length
        && ByteBuffer.wrap(content, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
  }

  private static InvalidInput refused(String key, Object... arguments) {
    return new InvalidInput("file", text(key, arguments));
  }
}
