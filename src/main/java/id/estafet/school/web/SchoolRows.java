package id.estafet.school.web;

import id.estafet.school.Reach;
import id.estafet.school.SchoolCondition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of schools, narrowed to somebody's reach by the database. */
@Repository
class SchoolRows {

  /** Longer lists are cut; a person narrows them by the filter. */
  static final int MOST = 200;

  private final JdbcClient jdbc;

  SchoolRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The schools within reach that pass the filter, by NPSN, at most {@value #MOST}. */
  List<SchoolRow> list(Reach reach, SchoolFilter filter) {
    SchoolCondition visible = reach.condition();
    Map<String, Object> parameters = new HashMap<>(visible.parameters());
    StringBuilder sql =
        new StringBuilder(
            """
            select a.npsn, a.name, a.level, a.status, a.regency_code as regencyCode,
              g.name as regencyName, g.parent as provinceCode, g.upt as uptCode,
              g.time_zone as timeZone
            from school a join region g on g.code = a.regency_code
            where a.npsn in (""");
    sql.append(visible.select()).append(')');
    if (filter.q() != null && !filter.q().isBlank()) {
      sql.append(" and (a.npsn = :npsn or lower(a.name) like :name escape '!')");
      parameters.put("npsn", filter.q().strip());
      parameters.put("name", "%" + literally(filter.q().strip()) + "%");
    }
    if (filter.level() != null) {
      sql.append(" and a.level = :level");
      parameters.put("level", filter.level().name());
    }
    if (filter.regency() != null && !filter.regency().isBlank()) {
      sql.append(" and a.regency_code = :regency");
      parameters.put("regency", filter.regency().strip());
    }
    sql.append(" order by a.npsn fetch first ").append(MOST).append(" rows only");
    return jdbc.sql(sql.toString()).params(parameters).query(SchoolRow.class).list();
  }

  private static String literally(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }
}
