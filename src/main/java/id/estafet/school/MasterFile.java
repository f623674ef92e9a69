package id.estafet.school;

import java.util.List;

/**
 * One kind of file of master data and the table it fills.
 *
 * @param <R> row of the table; its components are the named parameters of the statements
 */
interface MasterFile<R extends Record> {

  String name();

  List<String> columns();

  /** The row of a line; a field that is wrong is noted in the line. */
  R read(ImportLine line);

  /** What identifies a row. */
  Object key(R row);

  /** Notes in their lines which rows of a batch refer to something unknown. */
  void check(List<ImportedRow<R>> batch);

  /** Rows of the table that may have a key of this batch. */
  List<R> stored(List<R> batch);

  String insert();

  String update();

  /** What shall be stored where the table has a row already. */
  default R merge(R stored, R read) {
    return read;
  }
}
