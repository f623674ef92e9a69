package id.estafet.calendar.web;

import static id.estafet.platform.time.StoredMoments.moment;

import id.estafet.calendar.SchoolYear;
import id.estafet.school.Caller;
import id.estafet.school.Duty;
import id.estafet.school.SchoolCondition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of deadline exceptions, narrowed to somebody's places by the database. */
@Repository
class DeadlineExceptionRows {

  private static final int MOST = 200;

  private final JdbcClient jdbc;

  DeadlineExceptionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The exceptions for the caller's places and the schools below them, newest year first, at most
   * {@value #MOST}.
   *
   * @param year null for all years
   */
  List<DeadlineExceptionRow> list(Caller caller, SchoolYear year) {
    SchoolCondition schools = caller.reach().condition();
    Map<String, Object> parameters = new HashMap<>(schools.parameters());
    StringBuilder sql = new StringBuilder("select e.* from deadline_exception e where ");
    if (caller.reach().everything()) {
      sql.append("1 = 1");
    } else {
      sql.append("(e.place in (:own) or e.place in (").append(schools.select()).append("))");
      parameters.put("own", caller.duties().stream().map(Duty::place).distinct().toList());
    }
    if (year != null) {
      sql.append(" and e.start_year = :startYear");
      parameters.put("startYear", year.startYear());
    }
    sql.append(" order by e.start_year desc, e.session_number, e.place fetch first ")
        .append(MOST)
        .append(" rows only");
    return jdbc.sql(sql.toString()).params(parameters).query(DeadlineExceptionRows::read).list();
  }

  private static DeadlineExceptionRow read(ResultSet row, int number) throws SQLException {
    return new DeadlineExceptionRow(
        new SchoolYear(row.getInt("start_year")).label(),
        row.getInt("session_number"),
        row.getString("place"),
        row.getObject("deadline", LocalDate.class),
        row.getString("reason"),
        row.getString("granted_by"),
        moment(row, "granted_at"));
  }
}
