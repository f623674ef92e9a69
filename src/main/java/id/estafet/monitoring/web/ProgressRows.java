package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;
import static id.estafet.platform.time.StoredMoments.moment;

import id.estafet.platform.time.Due;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.SchoolCondition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of a region, counted by the database (architecture, section 10). */
@Repository
class ProgressRows {

  private static final String COUNT =
      """
      select p.session_number, p.status, count(*) as schools, min(p.opens_at) as opens_at
      from pmo_session p
      where p.start_year = :startYear and p.session_number between 1 and 6 and p.kind <> 'EXTRA'
        and p.npsn in (%s)
      group by p.session_number, p.status
      """;

  private static final String MISSING =
      """
      select p.npsn, a.name, g.name as regency, p.status, p.opens_at, p.deadline
      from pmo_session p join school a on a.npsn = p.npsn join region g on g.code = a.regency_code
      where p.start_year = :startYear and p.session_number = :number and p.kind <> 'EXTRA'
        and p.status in ('PLANNED', 'OPEN', 'HELD', 'RETURNED', 'MISSED') and p.npsn in (%s)
      order by p.deadline, a.name, p.npsn
      fetch first %d rows only
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ProgressRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The schools of one session.
   *
   * @param opensAt when the first of them opens it
   * @param states how many are in which state
   */
  record Count(Instant opensAt, Map<String, Integer> states) {

    private Count and(Count other) {
      Map<String, Integer> both = new HashMap<>(states);
      both.putAll(other.states);
      return new Count(opensAt.isBefore(other.opensAt) ? opensAt : other.opensAt, both);
    }
  }

  /** How many schools are in which state, by session number. */
  TreeMap<Integer, Count> count(SchoolCondition visible, int startYear) {
    TreeMap<Integer, Count> counts = new TreeMap<>();
    jdbc.sql(COUNT.formatted(visible.select()))
        .params(visible.parameters())
        .param("startYear", startYear)
        .query(
            row -> {
              counts.merge(
                  row.getInt("session_number"),
                  new Count(
                      moment(row, "opens_at"),
                      Map.of(row.getString("status"), row.getInt("schools"))),
                  Count::and);
            });
    return counts;
  }

  /** Schools without a report of the session, the earliest deadline first. */
  List<Progress.MissingReport> missing(
      SchoolCondition visible, int startYear, int number, int most) {
    LocalDate today = ProgrammeTime.today(clock);
    return jdbc.sql(MISSING.formatted(visible.select(), most))
        .params(visible.parameters())
        .param("startYear", startYear)
        .param("number", number)
        .query((row, line) -> read(row, today))
        .list();
  }

  private static Progress.MissingReport read(ResultSet row, LocalDate today) throws SQLException {
    LocalDate deadline = row.getObject("deadline", LocalDate.class);
    return new Progress.MissingReport(
        row.getString("npsn"),
        row.getString("name"),
        row.getString("regency"),
        text("session.status." + row.getString("status")),
        ProgrammeTime.dateOf(moment(row, "opens_at")),
        deadline == null ? null : Due.on(deadline, today));
  }
}
