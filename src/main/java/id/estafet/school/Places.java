package id.estafet.school;

import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every place at which a duty can be held: schools, regencies, provinces, UPT and the centre. */
@Repository
public class Places {

  /** The place of the ministry. */
  public static final String CENTRE = "ID";

  // One branch for each kind, each of them found by an index.
  private static final String SELECT =
      """
      select s.npsn as code, 'SCHOOL' as kind, s.name, r.time_zone
      from school s join region r on r.code = s.regency_code where s.npsn in (:codes)
      union all
      select code, level as kind, name, time_zone from region where code in (:codes)
      union all
      select upt as code, 'UPT' as kind, name, time_zone from region
      where upt in (:codes) and level = 'PROVINCE' and upt = 'UPT-' || code
      """;

  private final JdbcClient jdbc;

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The place with this code. */
  public Optional<Place> find(String code) {
    return Optional.ofNullable(findAll(Set.of(code)).get(code));
  }

  /** The places with these codes in one statement; unknown ones are missing. */
  public Map<String, Place> findAll(Collection<String> codes) {
    Map<String, Place> found = new HashMap<>();
    if (codes.isEmpty()) {
      return found;
    }
    List<Place> places = jdbc.sql(SELECT).param("codes", codes).query(Places::read).list();
    places.forEach(place -> found.put(place.code(), place));
    if (codes.contains(CENTRE)) {
      found.put(
          CENTRE,
          new Place(CENTRE, PlaceKind.CENTRE, PlaceKind.CENTRE.label(), ProgrammeTime.ZONE));
    }
    return found;
  }

  private static Place read(ResultSet row, int number) throws SQLException {
    PlaceKind kind = PlaceKind.valueOf(row.getString("kind"));
    String name = row.getString("name");
    return new Place(
        row.getString("code"),
        kind,
        kind == PlaceKind.UPT ? Texts.text("school.place.upt-of", name) : name,
        ZoneId.of(row.getString("time_zone")));
  }
}
