package id.estafet.session;

import static id.estafet.platform.time.StoredMoments.utc;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which school has which school year opened: the natural key that makes a second start of the year
 * impossible, and the summary when it has ended.
 */
@Component
@Transactional
public class SchoolPmoYears {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final Clock clock;

  SchoolPmoYears(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** Schools enrolled in a year that has not been opened for them yet. */
  @Transactional(readOnly = true)
  public List<String> notOpened(List<String> enrolled, int startYear) {
    Set<String> openedAlready =
        jdbc.sql("select npsn from school_pmo_year where start_year = :year")
            .param("year", startYear)
            .query(String.class)
            .set();
    return enrolled.stream().filter(npsn -> !openedAlready.contains(npsn)).toList();
  }

  /** Notes that the year is opened for schools; a second time breaks the key. */
  public void open(Collection<String> npsns, int startYear) {
    SqlParameterSource[] rows =
        npsns.stream()
            .map(
                npsn ->
                    new MapSqlParameterSource("npsn", npsn)
                        .addValue("year", startYear)
                        .addValue("at", utc(clock.instant())))
            .toArray(SqlParameterSource[]::new);
    batches.batchUpdate(
        "insert into school_pmo_year (npsn, start_year, opened_at) values (:npsn, :year, :at)",
        rows);
  }

  /** Writes down how the year of a school went; once more changes nothing but the time. */
  public void summarise(String npsn, int startYear) {
    jdbc.sql(
            """
            update school_pmo_year set
              closed_at = :at,
              submitted = (select count(*) from pmo_session s where s.npsn = :npsn
                and s.start_year = :year and s.kind <> 'EXTRA' and s.status = 'SUBMITTED'),
              late = (select count(*) from pmo_session s where s.npsn = :npsn
                and s.start_year = :year and s.kind <> 'EXTRA' and s.late = true),
              missed = (select count(*) from pmo_session s where s.npsn = :npsn
                and s.start_year = :year and s.kind <> 'EXTRA' and s.status = 'MISSED')
            where npsn = :npsn and start_year = :year
            """)
        .param("at", utc(clock.instant()))
        .param("npsn", npsn)
        .param("year", startYear)
        .update();
  }
}
