package id.estafet.school;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code regions.csv}: Kemendagri codes as text, because 12.20 is not 12.2 (section 18.4). */
@Component
@Order(1)
class RegionFile implements MasterFile<RegionFile.Row> {

  private static final Pattern CODE =
      Pattern.compile("[1-9][0-9](\\.(0[1-9]|[1-6][0-9]|7[1-9]|[89][0-9]))?");
  private static final Pattern ZONE = Pattern.compile("Asia/(Jakarta|Makassar|Jayapura)");
  private static final Pattern UPT = Pattern.compile("UPT-[1-9][0-9]");

  private static final String SELECT =
      "select code, name, level, parent, time_zone as timeZone, upt from region";

  private final JdbcClient jdbc;

  RegionFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(String code, String name, String level, String parent, String timeZone, String upt) {

    boolean province() {
      return level.equals(PlaceKind.PROVINCE.name());
    }

    String uptProvince() {
      return upt.substring("UPT-".length());
    }
  }

  @Override
  public String kind() {
    return "regions";
  }

  @Override
  public List<String> columns() {
    return List.of("code", "name", "level", "parent", "timeZone", "upt");
  }

  @Override
  public Row read(ImportLine line) {
    String code = line.required("code", CODE, "school.import.region-code");
    String level = line.word("level", RegionFile::level, "school.import.region-level");
    String parent = line.optional("parent", CODE, "school.import.region-code");
    if (line.correct() && !fits(code, level, parent)) {
      line.wrong("parent", "school.import.region-parent", code);
    }
    return new Row(
        code,
        line.required("name", 120),
        level,
        parent,
        line.required("timeZone", ZONE, "school.import.zone"),
        line.required("upt", UPT, "school.import.upt"));
  }

  @Override
  public Object key(Row row) {
    return row.code();
  }

  @Override
  public List<String> write(Row row) {
    return List.of(
        row.code(),
        row.name(),
        row.level(),
        Objects.toString(row.parent(), ""),
        row.timeZone(),
        row.upt());
  }

  @Override
  public RowCheck<Row> check() {
    return new KnownProvinces(jdbc);
  }

  /** A province may stand in the same file, above the rows that name it. */
  private static final class KnownProvinces implements RowCheck<Row> {

    private final JdbcClient jdbc;
    private final Set<String> known = new HashSet<>();

    KnownProvinces(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public void check(List<ImportedRow<Row>> batch) {
      List<String> asked =
          batch.stream()
              .flatMap(entry -> Stream.of(entry.row().parent(), entry.row().uptProvince()))
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      known.addAll(
          jdbc.sql("select code from region where level = 'PROVINCE' and code in (:asked)")
              .param("asked", asked)
              .query(String.class)
              .list());
      batch.forEach(this::check);
    }

    private void check(ImportedRow<Row> entry) {
      Row row = entry.row();
      if (row.parent() != null && !known.contains(row.parent())) {
        entry.line().wrong("parent", "school.import.province-unknown", row.parent());
      }
      if (!row.uptProvince().equals(row.code()) && !known.contains(row.uptProvince())) {
        entry.line().wrong("upt", "school.import.province-unknown", row.uptProvince());
      }
      if (row.province() && entry.correct()) {
        known.add(row.code());
      }
    }
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public String select() {
    return SELECT + " order by code";
  }

  @Override
  public List<Row> stored(List<Row> batch) {
    return jdbc.sql(SELECT + " where code in (:codes)")
        .param("codes", batch.stream().map(Row::code).toList())
        .query(Row.class)
        .list();
  }

  @Override
  public String insert() {
    return """
    insert into region (code, name, level, parent, time_zone, upt)
    values (:code, :name, :level, :parent, :timeZone, :upt)
    """;
  }

  @Override
  public String update() {
    return """
    update region set name = :name, level = :level, parent = :parent, time_zone = :timeZone,
      upt = :upt
    where code = :code
    """;
  }

  private static Optional<PlaceKind> level(String text) {
    return Arrays.stream(PlaceKind.values())
        .filter(kind -> kind == PlaceKind.PROVINCE || kind == PlaceKind.REGENCY)
        .filter(kind -> kind.name().equals(text))
        .findFirst();
  }

  private static boolean fits(String code, String level, String parent) {
    return level.equals(PlaceKind.PROVINCE.name())
        ? code.length() == 2 && parent == null
        : code.length() == 5 && code.substring(0, 2).equals(parent);
  }
}
