package id.estafet.school;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of table import_line: what each line of an uploaded file does. */
@Repository
class ImportFindings {

  private static final int BATCH = 1_000;
  private static final int LONGEST = 500;

  private static final String SELECT =
      "select line, outcome, field, why from import_line where run_id = ?";

  private final JdbcTemplate jdbc;

  ImportFindings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes what the lines do in place of what was noted before. */
  void replace(UUID run, List<LineResult> results) {
    jdbc.update("delete from import_line where run_id = ?", run);
    List<Row> rows = new ArrayList<>();
    results.stream()
        .filter(result -> result.outcome() != Outcome.UNCHANGED)
        .sorted(Comparator.comparingLong(LineResult::line))
        .flatMap(ImportFindings::of)
        .forEach(finding -> rows.add(new Row(run, rows.size(), finding)));
    jdbc.batchUpdate(
        """
        insert into import_line (run_id, position, line, outcome, field, why)
        values (?, ?, ?, ?, ?, ?)
        """,
        rows,
        BATCH,
        ImportFindings::bind);
  }

  /** The first wrong lines. */
  List<ImportFinding> wrong(UUID run, int most) {
    return jdbc.query(
        SELECT
            + " and outcome = 'WRONG' order by position fetch first %d rows only".formatted(most),
        ImportFindings::read,
        run);
  }

  /** Hands on every line in the order of the file. */
  void each(UUID run, Consumer<ImportFinding> reading) {
    try (Stream<ImportFinding> lines =
        jdbc.queryForStream(SELECT + " order by position", ImportFindings::read, run)) {
      lines.forEach(reading);
    }
  }

  private record Row(UUID run, int position, ImportFinding finding) {}

  private static void bind(PreparedStatement statement, Row row) throws SQLException {
    statement.setObject(1, row.run());
    statement.setInt(2, row.position());
    statement.setInt(3, row.finding().line());
    statement.setString(4, row.finding().outcome().name());
    statement.setString(5, row.finding().field());
    statement.setString(6, row.finding().why());
  }

  private static ImportFinding read(ResultSet row, int number) throws SQLException {
    return new ImportFinding(
        row.getInt("line"),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("field"),
        row.getString("why"));
  }

  private static Stream<ImportFinding> of(LineResult result) {
    int line = (int) result.line();
    return result.errors().isEmpty()
        ? Stream.of(new ImportFinding(line, result.outcome(), null, null))
        : result.errors().stream()
            .map(error -> new ImportFinding(line, result.outcome(), error.field(), cut(error)));
  }

  /** What somebody put into a cell may be quoted, and is of any length. */
  private static String cut(ImportError error) {
    return error.why().length() > LONGEST ? error.why().substring(0, LONGEST) : error.why();
  }
}
