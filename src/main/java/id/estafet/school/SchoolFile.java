package id.estafet.school;

import java.util.List;
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

  private static final String SELECT =
      "select npsn, name, level, status, regency_code as regencyCode from school";

  private final JdbcClient jdbc;

  SchoolFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(String npsn, String name, String level, String status, String regencyCode) {}

  @Override
  public String kind() {
    return "schools";
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
  public List<String> write(Row row) {
    return List.of(
        row.npsn(),
        row.name(),
        row.level(),
        SchoolStatus.valueOf(row.status()).indonesian(),
        row.regencyCode());
  }

  @Override
  public RowCheck<Row> check() {
    return new Reference<>(
        jdbc,
        "regency",
        Row::regencyCode,
        "select code from region where level = 'REGENCY' and code in (:codes)",
        "school.import.regency-unknown");
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public String select() {
    return SELECT + " order by npsn";
  }

  @Override
  public List<Row> stored(List<Row> batch) {
    return jdbc.sql(SELECT + " where npsn in (:npsns)")
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
