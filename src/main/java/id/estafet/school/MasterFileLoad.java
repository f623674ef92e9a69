package id.estafet.school;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.estafet.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** One pass through one file, batch by batch, so that its size does not matter. */
final class MasterFileLoad<R extends Record> {

  private static final int BATCH = 500;

  /** Where a quote that is never closed stops, instead of swallowing the rest of the file. */
  private static final int LONGEST_LINE = 65_536;

  private final MasterFile<R> file;
  private final NamedParameterJdbcTemplate jdbc;
  private final Map<Object, Long> lineOfKey = new HashMap<>();
  private final List<ImportedRow<R>> batch = new ArrayList<>();
  private final List<ImportError> errors = new ArrayList<>();
  private int inserted;
  private int updated;
  private int unchanged;
  private int refused;

  MasterFileLoad(MasterFile<R> file, NamedParameterJdbcTemplate jdbc) {
    this.file = file;
    this.jdbc = jdbc;
  }

  void run(Resource resource) throws IOException {
    try (InputStream content = resource.getInputStream();
        CsvReader<NamedCsvRecord> lines =
            CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_LINE)
                .ofNamedCsvRecord(content)) {
      for (NamedCsvRecord line : lines) {
        if (lacksColumns(line)) {
          return;
        }
        add(new ImportLine(file.name(), line));
      }
    } catch (CsvParseException e) {
      errors.add(error(1, "", "school.import.unreadable"));
    }
    store();
  }

  ImportCount count() {
    return new ImportCount(file.name(), inserted, updated, unchanged, refused);
  }

  List<ImportError> errors() {
    return errors;
  }

  private boolean lacksColumns(NamedCsvRecord line) {
    List<String> missing =
        file.columns().stream().filter(column -> !line.getHeader().contains(column)).toList();
    missing.forEach(
        column ->
            errors.add(
                error(
                    1, column, "school.import.column", column, String.join(",", file.columns()))));
    return !missing.isEmpty();
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
      refuse(line);
      return;
    }
    batch.add(new ImportedRow<>(line, row));
    if (batch.size() == BATCH) {
      store();
    }
  }

  private void store() {
    if (batch.isEmpty()) {
      return;
    }
    file.check(batch);
    batch.stream().filter(row -> !row.correct()).forEach(row -> refuse(row.line()));
    List<R> rows = batch.stream().filter(ImportedRow::correct).map(ImportedRow::row).toList();
    batch.clear();
    if (!rows.isEmpty()) {
      write(rows);
    }
  }

  private void write(List<R> rows) {
    Map<Object, R> stored = new HashMap<>();
    file.stored(rows).forEach(row -> stored.put(file.key(row), row));
    List<R> insert = new ArrayList<>();
    List<R> update = new ArrayList<>();
    for (R row : rows) {
      R old = stored.get(file.key(row));
      if (old == null) {
        insert.add(row);
      } else if (!file.merge(old, row).equals(old)) {
        update.add(file.merge(old, row));
      }
    }
    run(file.insert(), insert);
    run(file.update(), update);
    inserted += insert.size();
    updated += update.size();
    unchanged += rows.size() - insert.size() - update.size();
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

  private void refuse(ImportLine line) {
    refused++;
    errors.addAll(line.errors());
  }

  private ImportError error(long line, String field, String key, Object... arguments) {
    return new ImportError(file.name(), line, field, Texts.text(key, arguments));
  }
}
