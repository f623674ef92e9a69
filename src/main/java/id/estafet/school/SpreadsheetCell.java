package id.estafet.school;

import java.util.regex.Pattern;

/** A text in a cell that a spreadsheet shall not take for a formula. */
final class SpreadsheetCell {

  private static final Pattern SIGN = Pattern.compile("[=+@\\t\\r-](?s:.*)");

  private SpreadsheetCell() {}

  /** The text as it is written into a file: an apostrophe before a sign makes it plain text. */
  static String write(String text) {
    if (text == null) {
      return "";
    }
    return SIGN.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that {@link #write} was given. */
  static String read(String cell) {
    boolean guarded = cell.startsWith("'") && SIGN.matcher(cell.substring(1)).matches();
    return guarded ? cell.substring(1) : cell;
  }
}
