package id.estafet.school;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code schools.csv}: the NPSN says nothing of the region, so the region is named (section 18.1).
 */
@Component
@Order(2)
class SchoolFile implements MasterFile<SchoolFile.Row> {

  static final Pattern NPSN = Pattern.compile("[0-9]{8}");

  private final JdbcClient jdbc;

  SchoolFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(String npsn, String name, String level, String status, String regencyCode) {}

  @Override
  public String name() {
    return "schools.csv";
  }

  @Override
  public List<String> columns() {
    return List.of("npsn", "name", "level", "status", "regency");
  }

  @Override
  public Row read(ImportLine line) {
    return new Row(
        line.required("npsn", NPSN, "school.import.npsn"),
        line.required("name", 200),
        line.word("level", SchoolLevel::find, "school.import.level"),
        line.word("status", SchoolStatus::find, "school.import.status"),
        line.required("regency", 8));
  }

  @Override
  public Object key(Row row) {
    return row.npsn();
  }

  @Override
  public void check(List<ImportedRow<Row>> batch) {
    Set<String> known =
        Set.copyOf(
            jdbc.sql("select code from region where level = 'REGENCY' and code in (:codes)")
                .param("codes", batch.stream().map(entry -> entry.row().regencyCode()).toList())
                .query(String.class)
                .list());
    batch.stream()
        .filter(entry -> !known.contains(entry.row().regencyCode()))
        .forEach(
            entry ->
                entry
                    .line()
                    .wrong("regency", "school.import.regency-unknown", entry.row().regencyCode()));
  }

  @Override
  public List<Row> stored(List<Row> batch) {
    return jdbc.sql(
            "select npsn, name, level, status, regency_code from school where npsn in (:npsns)")
        .param("npsns", batch.stream().map(Row::npsn).toList())
        .query(Row.class)
        .list();
  }

  @Override
  public String insert() {
    return """
    insert into school (npsn, name, level, status, regency_code)
    values (:npsn, :name, :level, :status, :regencyCode)
    """;
  }

  @Override
  public String update() {
    return """
    update school set name = :name, level = :level, status = :status, regency_code = :regencyCode
    where npsn = :npsn
    """;
  }
}
