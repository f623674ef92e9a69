package id.estafet.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which duty on a day. */
@Repository
public class Duties {

  private static final String SELECT =
      "select person_id, role, place, from_date, to_date from duty where ";
  private static final String ON_DAY =
      " and from_date <= :on and (to_date is null or to_date >= :on)";
  private static final String ORDER = " order by from_date, person_id, role, place";

  private final JdbcClient jdbc;

  Duties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All duties that a person holds on a day. */
  public List<Duty> heldBy(String personId, LocalDate on) {
    return jdbc.sql(SELECT + "person_id = :personId" + ON_DAY + ORDER)
        .param("personId", personId)
        .param("on", on)
        .query(Duties::read)
        .list();
  }

  /** The people who hold a role at a place on a day, the longest serving first. */
  public List<String> holders(String place, Role role, LocalDate on) {
    return jdbc
        .sql(SELECT + "place = :place and role = :role" + ON_DAY + ORDER)
        .param("place", place)
        .param("role", role.name())
        .param("on", on)
        .query(Duties::read)
        .list()
        .stream()
        .map(Duty::personId)
        .distinct()
        .toList();
  }

  /** The people who hold some of the roles at a place on a day by role, in one statement. */
  public Map<Role, List<String>> holders(String place, Collection<Role> roles, LocalDate on) {
    Map<Role, List<String>> found = new LinkedHashMap<>();
    roles.forEach(role -> found.put(role, new ArrayList<>()));
    if (!found.isEmpty()) {
      jdbc
          .sql(SELECT + "place = :place and role in (:roles)" + ON_DAY + ORDER)
          .param("place", place)
          .param("roles", found.keySet().stream().map(Role::name).toList())
          .param("on", on)
          .query(Duties::read)
          .list()
          .stream()
          .filter(duty -> !found.get(duty.role()).contains(duty.personId()))
          .forEach(duty -> found.get(duty.role()).add(duty.personId()));
    }
    return found;
  }

  /** Those of some people who hold any duty on a day, in one statement. */
  public Set<String> holdingAny(Collection<String> personIds, LocalDate on) {
    return personIds.isEmpty()
        ? Set.of()
        : jdbc.sql("select distinct person_id from duty where person_id in (:people)" + ON_DAY)
            .param("people", personIds)
            .param("on", on)
            .query(String.class)
            .set();
  }

  /** Whether a person holds a role at a place on a day. */
  public boolean holds(String personId, Role role, String place, LocalDate on) {
    return heldBy(personId, on).stream()
        .anyMatch(duty -> duty.role() == role && duty.place().equals(place));
  }

  /** Duties of a role at a place that last on or begin after a day, locked until the commit. */
  List<Duty> lockedFrom(String place, Role role, LocalDate day) {
    return jdbc.sql(
            SELECT
                + "place = :place and role = :role and (to_date is null or to_date >= :day)"
                + ORDER
                + " for update")
        .param("place", place)
        .param("role", role.name())
        .param("day", day)
        .query(Duties::read)
        .list();
  }

  void end(Duty duty, LocalDate lastDay) {
    jdbc.sql(
            """
            update duty set to_date = :lastDay
            where person_id = :personId and role = :role and place = :place and from_date = :from
            """)
        .param("lastDay", lastDay)
        .param("personId", duty.personId())
        .param("role", duty.role().name())
        .param("place", duty.place())
        .param("from", duty.from())
        .update();
  }

  void begin(Duty duty, String reason) {
    jdbc.sql(
            """
            insert into duty (person_id, role, place, from_date, handover_reason)
            values (:personId, :role, :place, :from, :reason)
            """)
        .param("personId", duty.personId())
        .param("role", duty.role().name())
        .param("place", duty.place())
        .param("from", duty.from())
        .param("reason", reason)
        .update();
  }

  private static Duty read(ResultSet row, int number) throws SQLException {
    return new Duty(
        row.getString("person_id"),
        Role.valueOf(row.getString("role")),
        row.getString("place"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class));
  }
}
