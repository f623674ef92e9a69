package id.estafet.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** One pass through one file, batch by batch, so that the number of lines does not matter. */
final class MasterFileLoad<R extends Record> {

  private static final int BATCH = 500;

  private final MasterFile<R> file;
  private final NamedParameterJdbcTemplate jdbc;
  private final Consumer<LineResult> results;
  private final RowCheck<R> check;
  private final Map<Object, Long> lineOfKey = new HashMap<>();
  private final List<ImportedRow<R>> batch = new ArrayList<>();
  private boolean storing;

  MasterFileLoad(
      MasterFile<R> file, NamedParameterJdbcTemplate jdbc, Consumer<LineResult> results) {
    this.file = file;
    this.jdbc = jdbc;
    this.results = results;
    this.check = file.check();
  }

  /** Tells of each line what storing it would do. */
  void check(CsvFile csv) {
    pass(csv);
  }

  /** Stores the lines that are right, and tells of each what that did. */
  void store(CsvFile csv) {
    storing = true;
    pass(csv);
  }

  private void pass(CsvFile csv) {
    csv.forEach(line -> add(new ImportLine(file.name(), csv.header(), line)));
    finishBatch();
  }

  private void add(ImportLine line) {
    R row = file.read(line);
    if (line.correct()) {
      Long earlier = lineOfKey.putIfAbsent(file.key(row), line.number());
      if (earlier != null) {
        line.wrong("", "school.import.twice", earlier);
      }
    }
    if (!line.correct()) {
      results.accept(LineResult.wrong(line));
      return;
    }
    batch.add(new ImportedRow<>(line, row));
    if (batch.size() == BATCH) {
      finishBatch();
    }
  }

  private void finishBatch() {
    if (batch.isEmpty()) {
      return;
    }
    check.check(batch);
    batch.stream()
        .filter(entry -> !entry.correct())
        .forEach(entry -> results.accept(LineResult.wrong(entry.line())));
    List<ImportedRow<R>> right = batch.stream().filter(ImportedRow::correct).toList();
    batch.clear();
    if (!right.isEmpty()) {
      compare(right);
    }
  }

  private void compare(List<ImportedRow<R>> right) {
    Map<Object, R> stored = new HashMap<>();
    file.stored(right.stream().map(ImportedRow::row).toList())
        .forEach(row -> stored.put(file.key(row), row));
    List<R> insert = new ArrayList<>();
    List<R> update = new ArrayList<>();
    for (ImportedRow<R> entry : right) {
      R old = stored.get(file.key(entry.row()));
      R merged = old == null ? entry.row() : file.merge(old, entry.row());
      Outcome outcome = outcome(old, merged);
      if (outcome == Outcome.NEW) {
        insert.add(merged);
      } else if (outcome == Outcome.CHANGED) {
        update.add(merged);
      }
      results.accept(LineResult.of(entry.line(), outcome));
    }
    if (storing) {
      run(file.insert(), insert);
      run(file.update(), update);
    }
  }

  private Outcome outcome(R old, R merged) {
    if (old == null) {
      return Outcome.NEW;
    }
    return merged.equals(old) ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  private void run(String sql, List<R> rows) {
    if (!rows.isEmpty()) {
      SqlParameterSource[] parameters =
          rows.stream()
              .map(SimplePropertySqlParameterSource::new)
              .toArray(SqlParameterSource[]::new);
      jdbc.batchUpdate(sql, parameters);
    }
  }
}
