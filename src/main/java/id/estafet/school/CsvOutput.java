package id.estafet.school;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** CSV for people with a spreadsheet: the mark tells Excel that it is UTF-8. */
final class CsvOutput {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvOutput() {}

  /** Writes a header and whatever rows come, one by one. */
  static void write(
      OutputStream out,
      char separator,
      List<String> header,
      Consumer<Consumer<List<String>>> rows) {
    try {
      out.write(MARK);
      CsvWriter csv =
          CsvWriter.builder().fieldSeparator(separator).build(out, StandardCharsets.UTF_8);
      csv.writeRecord(header);
      rows.accept(row -> csv.writeRecord(row.stream().map(SpreadsheetCell::write).toList()));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
