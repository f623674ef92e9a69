package id.estafet.school;

import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schools known to the system, each read with its offices in one statement. */
@Repository
public class Schools {

  static final String SELECT =
      """
      select s.npsn, s.name, s.level, s.status, s.regency_code, r.parent, r.upt, r.time_zone
      from school s join region r on r.code = s.regency_code
      """;

  private final JdbcClient jdbc;

  Schools(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The school with this NPSN. */
  public Optional<School> find(String npsn) {
    return jdbc.sql(SELECT + " where s.npsn = :npsn")
        .param("npsn", npsn)
        .query(Schools::read)
        .optional();
  }

  /** The school with this NPSN; {@link NotFound} if there is none. */
  public School get(String npsn) {
    return find(npsn).orElseThrow(() -> new NotFound(Texts.text("school.unknown", npsn)));
  }

  /** The schools with these NPSNs in one statement; unknown ones are missing. */
  public Map<String, School> findAll(Collection<String> npsns) {
    Map<String, School> found = new LinkedHashMap<>();
    if (!npsns.isEmpty()) {
      jdbc.sql(SELECT + " where s.npsn in (:npsns) order by s.npsn")
          .param("npsns", npsns)
          .query(Schools::read)
          .list()
          .forEach(school -> found.put(school.npsn(), school));
    }
    return found;
  }

  /** Every school, in the order of NPSN. */
  public List<School> all() {
    return jdbc.sql(SELECT + " order by s.npsn").query(Schools::read).list();
  }

  static School read(ResultSet row, int number) throws SQLException {
    return new School(
        row.getString("npsn"),
        row.getString("name"),
        SchoolLevel.valueOf(row.getString("level")),
        SchoolStatus.valueOf(row.getString("status")),
        row.getString("regency_code"),
        row.getString("parent"),
        row.getString("upt"),
        ZoneId.of(row.getString("time_zone")));
  }
}
