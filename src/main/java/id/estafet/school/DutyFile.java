package id.estafet.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code duties.csv}: who does what where; a line with {@code to} ends a duty. */
@Component
@Order(5)
class DutyFile implements MasterFile<DutyFile.Row> {

  private static final String SELECT =
      """
      select person_id as personId, role, place, from_date as fromDate, to_date as toDate from duty
      """;

  private final JdbcClient jdbc;
  private final Places places;

  DutyFile(JdbcClient jdbc, Places places) {
    this.jdbc = jdbc;
    this.places = places;
  }

  record Row(String personId, String role, String place, LocalDate fromDate, LocalDate toDate) {}

  private record Key(String personId, String role, String place, LocalDate fromDate) {}

  @Override
  public String kind() {
    return "duties";
  }

  @Override
  public List<String> columns() {
    return List.of("person", "role", "place", "from", "to");
  }

  @Override
  public Row read(ImportLine line) {
    String person = line.required("person", 64);
    String role = line.word("role", Role::find, "school.import.role");
    String place = line.required("place", 16);
    LocalDate from = line.from();
    return new Row(person, role, place, from, line.to(from));
  }

  @Override
  public Object key(Row row) {
    return new Key(row.personId(), row.role(), row.place(), row.fromDate());
  }

  @Override
  public List<String> write(Row row) {
    return List.of(
        row.personId(),
        Role.valueOf(row.role()).group(),
        row.place(),
        row.fromDate().toString(),
        Objects.toString(row.toDate(), ""));
  }

  @Override
  public RowCheck<Row> check() {
    RowCheck<Row> people =
        new Reference<>(
            jdbc,
            "person",
            Row::personId,
            "select id from person where id in (:codes)",
            "school.import.person-unknown");
    return batch -> {
      people.check(batch);
      checkPlaces(batch);
    };
  }

  private void checkPlaces(List<ImportedRow<Row>> batch) {
    Map<String, Place> known =
        places.findAll(batch.stream().map(entry -> entry.row().place()).distinct().toList());
    for (ImportedRow<Row> entry : batch) {
      Place place = known.get(entry.row().place());
      PlaceKind expected = Role.valueOf(entry.row().role()).placeKind();
      if (place == null || place.kind() != expected) {
        entry.line().wrong("place", "school.import.place", entry.row().place(), expected.label());
      }
    }
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public String select() {
    return SELECT + " order by person_id, role, place, from_date";
  }

  @Override
  public List<Row> stored(List<Row> batch) {
    return jdbc.sql(SELECT + " where person_id in (:people) and place in (:places)")
        .param("people", batch.stream().map(Row::personId).distinct().toList())
        .param("places", batch.stream().map(Row::place).distinct().toList())
        .query(Row.class)
        .list();
  }

  @Override
  public String insert() {
    return """
    insert into duty (person_id, role, place, from_date, to_date)
    values (:personId, :role, :place, :fromDate, :toDate)
    """;
  }

  @Override
  public String update() {
    return """
    update duty set to_date = :toDate
    where person_id = :personId and role = :role and place = :place and from_date = :fromDate
    """;
  }

  /** An old file must not revive a duty that was handed over since: no {@code to} changes none. */
  @Override
  public Row merge(Row stored, Row read) {
    return read.toDate() == null ? stored : read;
  }
}
