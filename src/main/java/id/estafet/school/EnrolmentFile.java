package id.estafet.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code enrolments.csv}: which school belongs to which cohort from when on (section 4.1). */
@Component
@Order(3)
class EnrolmentFile implements MasterFile<EnrolmentFile.Row> {

  private static final Pattern COHORT = Pattern.compile("[123]");

  private final JdbcClient jdbc;

  EnrolmentFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(String npsn, Integer cohort, LocalDate fromDate, LocalDate toDate) {}

  private record Key(String npsn, Integer cohort) {}

  @Override
  public String name() {
    return "enrolments.csv";
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
  public void check(List<ImportedRow<Row>> batch) {
    Set<String> known =
        Set.copyOf(
            jdbc.sql("select npsn from school where npsn in (:npsns)")
                .param("npsns", batch.stream().map(entry -> entry.row().npsn()).toList())
                .query(String.class)
                .list());
    batch.stream()
        .filter(entry -> !known.contains(entry.row().npsn()))
        .forEach(
            entry ->
                entry.line().wrong("npsn", "school.import.school-unknown", entry.row().npsn()));
  }

  @Override
  public List<Row> stored(List<Row> batch) {
    return jdbc.sql("select npsn, cohort, from_date, to_date from enrolment where npsn in (:npsns)")
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
