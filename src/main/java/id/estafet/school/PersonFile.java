package id.estafet.school;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code people.csv}: everybody with a login; neither NIK nor NISN (section 18.2). */
@Component
@Order(4)
class PersonFile implements MasterFile<Person> {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
  private static final Pattern NUPTK = Pattern.compile("[0-9]{16}");
  private static final Pattern NIP = Pattern.compile("[0-9]{18}");

  private final JdbcClient jdbc;

  PersonFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "people";
  }

  @Override
  public List<String> columns() {
    return List.of("id", "name", "title", "email", "phone", "nuptk", "nip");
  }

  @Override
  public Person read(ImportLine line) {
    return new Person(
        line.required("id", LOGIN, "school.import.login"),
        line.required("name", 120),
        line.optional("title", 60),
        line.optional("email", EMAIL, "school.import.email"),
        line.optional("phone", 32),
        line.optional("nuptk", NUPTK, "school.import.nuptk"),
        line.optional("nip", NIP, "school.import.nip"));
  }

  @Override
  public Object key(Person row) {
    return row.id();
  }

  @Override
  public List<String> write(Person row) {
    return Stream.of(
            row.id(), row.name(), row.title(), row.email(), row.phone(), row.nuptk(), row.nip())
        .map(cell -> Objects.toString(cell, ""))
        .toList();
  }

  @Override
  public RowCheck<Person> check() {
    UniqueNumber nuptk = new UniqueNumber(jdbc, "nuptk", Person::nuptk);
    UniqueNumber nip = new UniqueNumber(jdbc, "nip", Person::nip);
    return batch -> {
      nuptk.check(batch);
      nip.check(batch);
    };
  }

  @Override
  public Class<Person> type() {
    return Person.class;
  }

  @Override
  public String select() {
    return "select id, name, title, email, phone, nuptk, nip from person order by id";
  }

  @Override
  public List<Person> stored(List<Person> batch) {
    return jdbc.sql(
            "select id, name, title, email, phone, nuptk, nip from person where id in (:ids)")
        .param("ids", batch.stream().map(Person::id).toList())
        .query(Person.class)
        .list();
  }

  @Override
  public String insert() {
    return """
    insert into person (id, name, title, email, phone, nuptk, nip)
    values (:id, :name, :title, :email, :phone, :nuptk, :nip)
    """;
  }

  @Override
  public String update() {
    return """
    update person set name = :name, title = :title, email = :email, phone = :phone,
      nuptk = :nuptk, nip = :nip
    where id = :id
    """;
  }
}
