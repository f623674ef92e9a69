package id.estafet.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The SQL that acts cost, counted by the PostgreSQL server: every execution of a select, insert,
 * update or delete, whoever sends it. A rewritten batch of inserts is one; begin and commit are
 * none.
 */
public final class SqlLedger {

  private static final Pattern TABLE =
      Pattern.compile("(?:from|into|update|join)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);

  private static final String READ =
      """
      select query, calls, wal_bytes, wal_fpi from pg_stat_statements s
      join pg_database d on d.oid = s.dbid and d.datname = current_database()
      where query ~* '^\\s*(select|insert|update|delete|with|merge)'
        and query not like '%pg_stat_statements%' and query not like '%pg_current_wal%'
      """;

  private final JdbcTemplate server;
  private final List<Line> lines = new ArrayList<>();
  private long logBytes;

  private SqlLedger(JdbcTemplate server) {
    this.server = server;
  }

  /** A ledger of the server behind a data source of the ledger's own. */
  public static SqlLedger of(DataSource server) {
    JdbcTemplate jdbc = new JdbcTemplate(server);
    jdbc.execute("create extension if not exists pg_stat_statements");
    return new SqlLedger(jdbc);
  }

  /**
   * One statement of an act.
   *
   * @param images pages that were written to the log as a whole, once after a checkpoint
   */
  public record Line(String act, String sql, long calls, long walBytes, long images) {

    String table() {
      Matcher table = TABLE.matcher(sql);
      return table.find() ? table.group(1).toLowerCase(Locale.ROOT) : "-";
    }

    String kind() {
      return sql.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
  }

  /** Does the work and books what it sent. */
  public void book(String act, Runnable work) {
    server.execute("select pg_stat_statements_reset()");
    String begin = position();
    work.run();
    logBytes +=
        server.queryForObject(
            "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), cast(? as pg_lsn))",
            Long.class,
            begin);
    server.query(
        READ,
        row -> {
          lines.add(
              new Line(
                  act,
                  row.getString("query"),
                  row.getLong("calls"),
                  row.getLong("wal_bytes"),
                  row.getLong("wal_fpi")));
        });
  }

  private String position() {
    return server.queryForObject("select cast(pg_current_wal_insert_lsn() as text)", String.class);
  }

  public long statements() {
    return lines.stream().mapToLong(Line::calls).sum();
  }

  public long walBytes() {
    return lines.stream().mapToLong(Line::walBytes).sum();
  }

  /** How far the log grew meanwhile: with commits, and with whatever else the server did. */
  public long logBytes() {
    return logBytes;
  }

  public long pageImages() {
    return lines.stream().mapToLong(Line::images).sum();
  }

  /** What to look at when there are too many: acts, tables, and the most frequent statements. */
  public String report() {
    return """
        %d statements, %d bytes of WAL, %d page images

        by act
        %s
        by table
        %s
        most frequent
        %s"""
        .formatted(
            statements(),
            walBytes(),
            pageImages(),
            table(Line::act),
            table(line -> line.table() + " " + line.kind()),
            table(line -> line.sql().replaceAll("\\s+", " ")));
  }

  private String table(Function<Line, String> key) {
    Map<String, long[]> sums = new LinkedHashMap<>();
    for (Line line : lines) {
      long[] sum = sums.computeIfAbsent(key.apply(line), known -> new long[2]);
      sum[0] += line.calls();
      sum[1] += line.walBytes();
    }
    return sums.entrySet().stream()
        .sorted((one, other) -> Long.compare(other.getValue()[0], one.getValue()[0]))
        .map(
            sum ->
                "%5d %8d B  %.220s%n".formatted(sum.getValue()[0], sum.getValue()[1], sum.getKey()))
        .collect(Collectors.joining());
  }
}
