package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;
import static id.estafet.platform.time.StoredMoments.moment;

import id.estafet.platform.time.Due;
import id.estafet.platform.time.ProgrammeTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of some schools in a school year, in one statement. */
@Repository
class SessionLines {

  /** States in which a report can still be filed. */
  private static final Set<String> REPORT_OPEN = Set.of("OPEN", "HELD", "RETURNED");

  private static final String SELECT =
      """
      select session_key, npsn, session_number, cycle_key, status, opens_at, deadline, planned_date,
        held_date, submitted_at, late, report_version,
        case when reflected_at is not null or override_reason is not null then 1 else 0 end
          as reflected,
        case when root_causes_at is not null then 1 else 0 end as root_causes,
        case when agreed_at is not null then 1 else 0 end as agreed,
        case when implementation_at is not null then 1 else 0 end as implementation
      from pmo_session
      where npsn in (:npsns) and start_year = :startYear and kind <> 'EXTRA'
      order by npsn, session_number
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SessionLines(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The sessions laid out so far by school, each school's in order. */
  Map<String, List<SessionLine>> of(Collection<String> npsns, int startYear) {
    if (npsns.isEmpty()) {
      return Map.of();
    }
    LocalDate today = ProgrammeTime.today(clock);
    return jdbc
        .sql(SELECT)
        .param("npsns", npsns)
        .param("startYear", startYear)
        .query((row, number) -> read(row, today))
        .list()
        .stream()
        .collect(Collectors.groupingBy(SessionLine::npsn, LinkedHashMap::new, Collectors.toList()));
  }

  private static SessionLine read(ResultSet row, LocalDate today) throws SQLException {
    String status = row.getString("status");
    LocalDate deadline = row.getObject("deadline", LocalDate.class);
    return new SessionLine(
        row.getString("session_key"),
        row.getString("npsn"),
        row.getInt("session_number"),
        row.getString("cycle_key"),
        status,
        text("session.status." + status),
        ProgrammeTime.dateOf(moment(row, "opens_at")),
        deadline,
        row.getObject("planned_date", LocalDate.class),
        row.getObject("held_date", LocalDate.class),
        REPORT_OPEN.contains(status) && deadline != null ? Due.on(deadline, today) : null,
        moment(row, "submitted_at"),
        row.getBoolean("late"),
        row.getInt("report_version") > 0,
        new SessionLine.Stages(
            row.getInt("reflected") == 1,
            row.getInt("root_causes") == 1,
            row.getInt("agreed") == 1,
            row.getInt("implementation") == 1));
  }
}
