package id.estafet.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that a school's year leaves behind. */
record YearRows(JdbcClient jdbc) {

  List<Session> sessions(String npsn) {
    return jdbc.sql(
            """
            select * from pmo_session where npsn = ? and start_year = 2023 and kind <> 'EXTRA'
            order by session_number
            """)
        .param(npsn)
        .query(Session::read)
        .list();
  }

  Session session(String key) {
    return jdbc.sql("select * from pmo_session where session_key = ?")
        .param(key)
        .query(Session::read)
        .single();
  }

  List<FollowUp> followUps(String npsn) {
    return jdbc.sql("select * from follow_up where npsn = ? order by agreed_at, position")
        .param(npsn)
        .query(FollowUp::read)
        .list();
  }

  List<Change> changesOf(UUID followUp) {
    return jdbc.sql("select * from follow_up_change where follow_up_id = ? order by changed_at")
        .param(followUp)
        .query(Change::read)
        .list();
  }

  /** What happened to a session and who did it, {@code OPENED system} for one. */
  List<String> historyOf(String sessionKey) {
    return words(
        "select kind, person from session_event where session_key = ? order by happened_at",
        sessionKey);
  }

  /** Rows as words, column by column. */
  List<String> words(String sql, Object... parameters) {
    return jdbc.sql(sql)
        .params(parameters)
        .query(
            (row, number) ->
                String.join(
                    " ",
                    IntStream.rangeClosed(1, row.getMetaData().getColumnCount())
                        .mapToObj(column -> word(row, column))
                        .toList()))
        .list();
  }

  private static String word(ResultSet row, int column) {
    try {
      return row.getString(column);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  record Session(
      int number,
      int startYear,
      String kind,
      String status,
      boolean late,
      boolean planning,
      boolean reflection,
      Instant deadlineAt,
      String facilitatorRole,
      String reporterRole,
      LocalDate heldDate,
      Instant submittedAt,
      String submittedBy,
      int reportVersion) {

    private static Session read(ResultSet row, int number) throws SQLException {
      return new Session(
          row.getInt("session_number"),
          row.getInt("start_year"),
          row.getString("kind"),
          row.getString("status"),
          row.getBoolean("late"),
          row.getBoolean("planning_included"),
          row.getBoolean("reflection_included"),
          moment(row, "deadline_at"),
          row.getString("facilitator_role"),
          row.getString("reporter_role"),
          row.getObject("held_date", LocalDate.class),
          moment(row, "submitted_at"),
          row.getString("submitted_by"),
          row.getInt("report_version"));
    }
  }

  record FollowUp(
      UUID id,
      String cycleKey,
      String agreedIn,
      String activity,
      String status,
      LocalDate endDate,
      UUID originId,
      UUID successorId) {

    private static FollowUp read(ResultSet row, int number) throws SQLException {
      return new FollowUp(
          row.getObject("id", UUID.class),
          row.getString("cycle_key"),
          row.getString("agreed_in"),
          row.getString("activity"),
          row.getString("status"),
          row.getObject("end_date", LocalDate.class),
          row.getObject("origin_id", UUID.class),
          row.getObject("successor_id", UUID.class));
    }
  }

  record Change(String from, String to, String by, Instant at, String sessionKey, String reason) {

    private static Change read(ResultSet row, int number) throws SQLException {
      return new Change(
          row.getString("old_status"),
          row.getString("new_status"),
          row.getString("changed_by"),
          moment(row, "changed_at"),
          row.getString("session_key"),
          row.getString("reason"));
    }
  }
}
