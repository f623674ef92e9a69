package id.estafet.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is stored, table by table, to see that a refused act leaves nothing behind. */
public final class StoredRows {

  /** What the engine keeps of a running process; its logs and metrics grow on their own. */
  private static final List<String> ENGINE_TABLES =
      List.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_hi_varinst", "act_ru_job");

  private StoredRows() {}

  /**
   * Number of rows of each table but the mails, which the outbox makes on its own time, and how
   * often sessions and follow-ups were changed.
   */
  public static Map<String, Long> count(JdbcClient jdbc) {
    List<String> tables =
        jdbc.sql(
                """
                select lower(table_name) from information_schema.tables
                where lower(table_schema) = 'public' and lower(table_name) not like 'act^_%' escape '^'
                  and lower(table_name) not like 'flyway%'
                  and lower(table_name) not like 'pg^_%' escape '^'
                  and lower(table_name) <> 'mail'
                """)
            .query(String.class)
            .list();
    Map<String, Long> counts = new TreeMap<>();
    tables.forEach(table -> counts.put(table, number(jdbc, "select count(*) from " + table)));
    ENGINE_TABLES.forEach(
        table -> counts.put(table, number(jdbc, "select count(*) from " + table)));
    counts.put("changes of sessions", number(jdbc, "select sum(version) from pmo_session"));
    counts.put("changes of follow-ups", number(jdbc, "select sum(version) from follow_up"));
    return counts;
  }

  private static Long number(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).optional().orElse(0L);
  }
}
