package id.estafet.session.web;

import static id.estafet.platform.time.StoredMoments.moment;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Caller;
import id.estafet.school.Role;
import id.estafet.school.SchoolCondition;
import id.estafet.session.PromisedEvidence;
import id.estafet.session.SessionStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of sessions, narrowed to somebody's reach by the database in one statement. */
@Repository
class SessionRows {

  /** Longer lists are cut; a person narrows them by school and year. */
  static final int MOST = 200;

  // The sections that a report needs, as the rule that guards filing and reopening has them.
  private static final String SELECT =
      """
      select p.session_key, p.npsn, a.name, g.time_zone, p.start_year, p.session_number, p.kind, p.status,
        p.opens_at, p.deadline, p.deadline_at, p.planned_date, p.held_date, p.submitted_at,
        p.late, p.promised_evidence, p.report_version, p.reporter_role,
        case when p.held_date is not null
          and (p.planning_included = false
            or (p.root_causes_at is not null and p.agreed_at is not null))
          and (p.reflection_included = false or p.implementation_at is not null)
          then 1 else 0 end as complete
      from pmo_session p join school a on a.npsn = p.npsn
        join region g on g.code = a.regency_code
      where p.npsn in (""";

  private final JdbcClient jdbc;
  private final Clock clock;

  SessionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The sessions that the caller may see, newest year first, then school by school in the order of
   * their opening, at most {@value #MOST}.
   *
   * @param npsn null for all schools within reach
   * @param year null for all years
   */
  List<SessionRow> list(Caller caller, String npsn, SchoolYear year) {
    SchoolCondition visible = caller.reach().condition();
    Map<String, Object> parameters = new HashMap<>(visible.parameters());
    StringBuilder sql = new StringBuilder(SELECT).append(visible.select()).append(')');
    if (npsn != null) {
      sql.append(" and p.npsn = :npsn");
      parameters.put("npsn", npsn);
    }
    if (year != null) {
      sql.append(" and p.start_year = :startYear");
      parameters.put("startYear", year.startYear());
    }
    sql.append(" order by p.start_year desc, p.npsn, p.opens_at, p.session_key fetch first ")
        .append(MOST)
        .append(" rows only");
    Instant now = clock.instant();
    return jdbc.sql(sql.toString())
        .params(parameters)
        .query((row, number) -> read(row, caller, now))
        .list();
  }

  private static SessionRow read(ResultSet row, Caller caller, Instant now) throws SQLException {
    SessionKind kind = SessionKind.valueOf(row.getString("kind"));
    SessionStatus status = SessionStatus.valueOf(row.getString("status"));
    ReopenRight right =
        new ReopenRight(
            row.getString("npsn"),
            ReopenRight.reopenable(kind, status, row.getInt("complete") == 1),
            role(row.getString("reporter_role")),
            moment(row, "deadline_at"));
    PromisedEvidence promised = promisedEvidence(row.getString("promised_evidence"));
    return new SessionRow(
        row.getString("session_key"),
        row.getString("npsn"),
        row.getString("name"),
        ZoneId.of(row.getString("time_zone")),
        new SchoolYear(row.getInt("start_year")).label(),
        row.getInt("session_number"),
        kind,
        status,
        status.label(),
        ProgrammeTime.dateOf(moment(row, "opens_at")),
        row.getObject("deadline", LocalDate.class),
        row.getObject("planned_date", LocalDate.class),
        row.getObject("held_date", LocalDate.class),
        moment(row, "submitted_at"),
        row.getBoolean("late"),
        promised,
        promised == null ? null : promised.label(),
        right.reopenable() && right.heldBy(caller, now),
        row.getInt("report_version") > 0);
  }

  private static PromisedEvidence promisedEvidence(String name) {
    return name == null ? null : PromisedEvidence.valueOf(name);
  }

  private static Role role(String name) {
    return name == null ? null : Role.valueOf(name);
  }
}
