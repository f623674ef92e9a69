package id.estafet.school;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column that names a row of another table, looked up for a whole batch in one statement.
 *
 * @param select finds the known ones among {@code :codes}
 * @param unknown key of the text for a code that is not known
 */
record Reference<R extends Record>(
    JdbcClient jdbc, String column, Function<R, String> code, String select, String unknown)
    implements RowCheck<R> {

  @Override
  public void check(List<ImportedRow<R>> batch) {
    List<String> codes = batch.stream().map(entry -> code.apply(entry.row())).distinct().toList();
    Set<String> known =
        Set.copyOf(jdbc.sql(select).param("codes", codes).query(String.class).list());
    for (ImportedRow<R> entry : batch) {
      String named = code.apply(entry.row());
      if (!known.contains(named)) {
        entry.line().wrong(column, unknown, named);
      }
    }
  }
}
