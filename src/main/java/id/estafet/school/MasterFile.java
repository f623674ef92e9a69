package id.estafet.school;

import java.util.List;

/**
 * One kind of file of master data and the table it fills.
 *
 * @param <R> row of the table; its components are the named parameters of the statements
 */
interface MasterFile<R extends Record> {

  /** Name of the file without its ending: {@code schools}. */
  String kind();

  /** Name of the file: {@code schools.csv}. */
  default String name() {
    return kind() + ".csv";
  }

  List<String> columns();

  /** The row of a line; a field that is wrong is noted in the line. */
  R read(ImportLine line);

  /** The cells of a row in the order of the columns; {@link #read} of them gives the row again. */
  List<String> write(R row);

  /** What identifies a row. */
  Object key(R row);

  /** A check of the rows of one pass. */
  RowCheck<R> check();

  /** The record of the table's rows. */
  Class<R> type();

  /**
   * Reads all rows of the table by their key. Its columns are named as the record's components:
   * Spring looks for any other name by way of an exception a row, which H2 writes to a file.
   */
  String select();

  /** Rows of the table that may have a key of this batch. */
  List<R> stored(List<R> batch);

  String insert();

  String update();

  /** What shall be stored where the table has a row already. */
  default R merge(R stored, R read) {
    return read;
  }

  /** Columns that a header lacks. */
  default List<String> missingIn(List<String> header) {
    return columns().stream().filter(column -> !header.contains(column)).toList();
  }
}
