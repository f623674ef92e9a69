package id.estafet.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A number that belongs to one person only, stored or named further up in the same file. */
final class UniqueNumber implements RowCheck<Person> {

  private final JdbcClient jdbc;
  private final String column;
  private final Function<Person, String> number;
  private final Map<String, String> owners = new HashMap<>();

  UniqueNumber(JdbcClient jdbc, String column, Function<Person, String> number) {
    this.jdbc = jdbc;
    this.column = column;
    this.number = number;
  }

  @Override
  public void check(List<ImportedRow<Person>> batch) {
    List<String> numbers =
        batch.stream().map(entry -> number.apply(entry.row())).filter(Objects::nonNull).toList();
    if (numbers.isEmpty()) {
      return;
    }
    RowCallbackHandler owner = row -> owners.put(row.getString(column), row.getString("id"));
    jdbc.sql("select id, %1$s from person where %1$s in (:numbers)".formatted(column))
        .param("numbers", numbers)
        .query(owner);
    for (ImportedRow<Person> entry : batch) {
      String own = number.apply(entry.row());
      String first = own == null ? null : owners.putIfAbsent(own, entry.row().id());
      if (first != null && !first.equals(entry.row().id())) {
        entry.line().wrong(column, "school.import.number-taken", own, first);
      }
    }
  }
}
