package id.estafet.school;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people known to the system. */
@Repository
public class People {

  private static final String SELECT =
      "select id, name, title, email, phone, nuptk, nip from person where id";

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person with this login. */
  public Optional<Person> find(String id) {
    return jdbc.sql(SELECT + " = :id").param("id", id).query(Person.class).optional();
  }

  /** The people with these logins in one statement; unknown ones are missing. */
  public Map<String, Person> findAll(Collection<String> ids) {
    Map<String, Person> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(SELECT + " in (:ids) order by id")
          .param("ids", ids)
          .query(Person.class)
          .list()
          .forEach(person -> found.put(person.id(), person));
    }
    return found;
  }

  /** Full names by login in one statement; a login without an entry stands for itself. */
  public Map<String, String> names(Collection<String> ids) {
    Map<String, Person> known = findAll(ids);
    Map<String, String> names = new LinkedHashMap<>();
    ids.forEach(id -> names.put(id, known.containsKey(id) ? known.get(id).fullName() : id));
    return names;
  }
}
