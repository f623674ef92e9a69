package id.estafet.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which school takes part in the programme when, and in which cohort (section 4.1). */
@Repository
public class Enrolments {

  private static final String DURING_YEAR =
      " e.from_date <= :lastDay and (e.to_date is null or e.to_date >= :firstDay)";

  private final JdbcClient jdbc;

  Enrolments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The schools that take part in the school year starting in July of this year, by NPSN. */
  public List<EnrolledSchool> enrolledIn(int startYear) {
    return duringYear(
            """
            select s.npsn, s.name, s.level, s.status, s.regency_code, r.parent, r.upt, r.time_zone,
              e.cohort
            from enrolment e
            join school s on s.npsn = e.npsn
            join region r on r.code = s.regency_code
            where"""
                + DURING_YEAR
                + " order by s.npsn, e.cohort",
            startYear)
        .query((row, number) -> new EnrolledSchool(Schools.read(row, number), row.getInt("cohort")))
        .list();
  }

  /** The cohort of a school in a school year; empty for a school on its own ("mandiri", U15). */
  public OptionalInt cohortOf(String npsn, int startYear) {
    return duringYear(
            "select e.cohort from enrolment e where e.npsn = :npsn and"
                + DURING_YEAR
                + " order by e.cohort",
            startYear)
        .param("npsn", npsn)
        .query(Integer.class)
        .list()
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** The cohorts of many schools in a school year by NPSN, in one statement. */
  public Map<String, Integer> cohortsOf(Collection<String> npsns, int startYear) {
    Map<String, Integer> cohorts = new HashMap<>();
    duringYear(
            "select e.npsn, min(e.cohort) from enrolment e where e.npsn in (:npsns) and"
                + DURING_YEAR
                + " group by e.npsn",
            startYear)
        .param("npsns", npsns)
        .query(
            row -> {
              cohorts.put(row.getString(1), row.getInt(2));
            });
    return cohorts;
  }

  /** Every part a school had in the programme, the earliest first. */
  public List<Enrolment> of(String npsn) {
    return jdbc.sql("select * from enrolment where npsn = :npsn order by from_date, cohort")
        .param("npsn", npsn)
        .query(
            (row, number) ->
                new Enrolment(
                    row.getString("npsn"),
                    row.getInt("cohort"),
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("to_date", LocalDate.class)))
        .list();
  }

  private JdbcClient.StatementSpec duringYear(String sql, int startYear) {
    return jdbc.sql(sql)
        .param("firstDay", LocalDate.of(startYear, Month.JULY, 1))
        .param("lastDay", LocalDate.of(startYear + 1, Month.JUNE, 30));
  }
}
