package id.estafet.school;

import id.estafet.platform.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One line of a file, read field by field; what is wrong is collected, not thrown. */
final class ImportLine {

  /** What a spreadsheet takes for a formula. */
  private static final Pattern FORMULA = Pattern.compile("[=+@-](?s:.*)");

  private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ().-]*");

  /** What a spreadsheet makes of a long number. */
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+");

  private final String file;
  private final List<String> header;
  private final CsvFile.Line line;
  private final List<ImportError> errors = new ArrayList<>();

  ImportLine(String file, List<String> header, CsvFile.Line line) {
    this.file = file;
    this.header = header;
    this.line = line;
    if (line.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty())) {
      wrong("", "school.import.more-cells", line.cells().size(), header.size());
    }
  }

  long number() {
    return line.number();
  }

  boolean correct() {
    return errors.isEmpty();
  }

  List<ImportError> errors() {
    return errors;
  }

  /** Notes an error; of several in one field the first says enough. */
  void wrong(String field, String key, Object... arguments) {
    if (errors.stream().noneMatch(error -> error.field().equals(field))) {
      errors.add(new ImportError(file, number(), field, Texts.text(key, arguments)));
    }
  }

  /** The text of a field, or null if it is empty. */
  String optional(String field, int longest) {
    String text = cell(field);
    if (text == null) {
      return null;
    }
    if (text.lines().count() > 1) {
      wrong(field, "school.import.line-break");
    } else if (FORMULA.matcher(text).matches() && !PHONE.matcher(text).matches()) {
      wrong(field, "school.import.formula", text);
    } else if (SCIENTIFIC.matcher(text).matches()) {
      wrong(field, "school.import.scientific", text);
    } else if (text.length() > longest) {
      wrong(field, "school.import.too-long", longest);
    }
    return text;
  }

  String required(String field, int longest) {
    String text = optional(field, longest);
    if (text == null) {
      wrong(field, "school.import.required");
    }
    return text;
  }

  String required(String field, Pattern pattern, String key) {
    return matching(field, required(field, Integer.MAX_VALUE), pattern, key);
  }

  String optional(String field, Pattern pattern, String key) {
    return matching(field, optional(field, Integer.MAX_VALUE), pattern, key);
  }

  /** A word out of a closed list, as the name that the database stores. */
  <E extends Enum<E>> String word(String field, Function<String, Optional<E>> find, String key) {
    String text = required(field, Integer.MAX_VALUE);
    Optional<E> found = Optional.ofNullable(text).flatMap(find);
    if (text != null && found.isEmpty()) {
      wrong(field, key, text);
    }
    return found.map(Enum::name).orElse(null);
  }

  LocalDate from() {
    return date("from", required("from", Integer.MAX_VALUE));
  }

  /** The last day of a time that began on {@code from}, or null while it lasts. */
  LocalDate to(LocalDate from) {
    LocalDate to = date("to", optional("to", Integer.MAX_VALUE));
    if (from != null && to != null && to.isBefore(from)) {
      wrong("to", "school.import.ends-before");
    }
    return to;
  }

  private String cell(String field) {
    int column = header.indexOf(field);
    String text =
        column < line.cells().size() ? SpreadsheetCell.read(line.cells().get(column)) : "";
    return text.isEmpty() ? null : text;
  }

  private LocalDate date(String field, String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      wrong(field, "school.import.date", text);
      return null;
    }
  }

  private String matching(String field, String text, Pattern pattern, String key) {
    if (text != null && !pattern.matcher(text).matches()) {
      wrong(field, key, text);
    }
    return text;
  }
}
