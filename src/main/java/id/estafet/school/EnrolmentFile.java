package id.estafet.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code enrolments.csv}: which school belongs to which cohort from when on (section 4.1). */
@Component
@Order(3)
class EnrolmentFile implements MasterFile<EnrolmentFile.Row> {

  private static final Pattern COHORT = Pattern.compile("[123]");

  private static final String SELECT =
      "select npsn, cohort, from_date as fromDate, to_date as toDate from enrolment";

  private final JdbcClient jdbc;

  EnrolmentFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(String npsn, Integer cohort, LocalDate fromDate, LocalDate toDate) {}

  private record Key(String npsn, Integer cohort) {}

  @Override
  public String kind() {
    return "enrolments";
  }

  @Override
  public List<String> columns() {
    return List.of("npsn", "cohort", "from", "to");
  }

  @Override
  public Row read(ImportLine line) {
    String npsn = line.required("npsn", SchoolFile.NPSN, "school.import.npsn");
    String cohort = line.required("cohort", COHORT, "school.import.cohort");
    LocalDate from = line.from();
    LocalDate to = line.to(from);
    return new Row(npsn, line.correct() ? Integer.valueOf(cohort) : null, from, to);
  }

  @Override
  public Object key(Row row) {
    return new Key(row.npsn(), row.cohort());
  }

  @Override
  public List<String> write(Row row) {
    return List.of(
        row.npsn(),
        row.cohort().toString(),
        row.fromDate().toString(),
        Objects.toString(row.toDate(), ""));
  }

  @Override
  public RowCheck<Row> check() {
    return new Reference<>(
        jdbc,
        "npsn",
        Row::npsn,
        "select npsn from school where npsn in (:codes)",
        "school.import.school-unknown");
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public String select() {
    return SELECT + " order by npsn, cohort";
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
    insert into enrolment (npsn, cohort, from_date, to_date)
    values (:npsn, :cohort, :fromDate, :toDate)
    """;
  }

  @Override
  public String update() {
    return """
    update enrolment set from_date = :fromDate, to_date = :toDate
    where npsn = :npsn and cohort = :cohort
    """;
  }
}
