package id.estafet.school;

import java.util.List;

/**
 * The beginning of an uploaded file.
 *
 * @param columns columns of the file, and whether they mean anything here
 * @param rows first lines, cell by cell
 */
public record ImportPreview(List<Column> columns, List<List<String>> rows) {

  /**
   * A column of the file.
   *
   * @param known whether it is read; others are passed over
   */
  public record Column(String name, boolean known) {}

  static ImportPreview of(MasterFile<?> file, CsvFile csv, int rows) {
    return new ImportPreview(
        csv.header().stream().map(name -> new Column(name, file.columns().contains(name))).toList(),
        csv.first(rows).stream().map(CsvFile.Line::cells).toList());
  }
}
