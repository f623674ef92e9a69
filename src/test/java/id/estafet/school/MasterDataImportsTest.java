package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasterDataImportsTest {

  private static final Instant NOW = Instant.parse("2023-07-24T00:00:00Z");
  private static final String SCHOOLS = "npsn,name,level,status,regency\n";
  private static final String RIGHT = "99000011,SD Kenanga,SD,NEGERI,51.03\n";
  private static final String WRONG = "9900012,SD Melati,SD,NEGERI,12.1\n";

  private final List<Object> events = new CopyOnWriteArrayList<>();
  private SchoolDatabase database;
  private MasterDataImports imports;

  @BeforeEach
  void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
    imports = database.imports(events::add, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void saysWhatAFileWouldDoWithoutDoingIt() {
    // when
    ImportRun run = checked(SCHOOLS + "99000001,SD Baru,SD,NEGERI,51.03\n" + RIGHT + WRONG);

    // then
    assertThat(run)
        .extracting(
            ImportRun::kind,
            ImportRun::status,
            ImportRun::lines,
            ImportRun::done,
            ImportRun::added,
            ImportRun::changed,
            ImportRun::wrong)
        .containsExactly("schools", ImportStatus.CHECKED, 3, 3, 1, 1, 1);
    assertThat(imports.wrongLines(run.id(), 10))
        .extracting(ImportFinding::line, ImportFinding::field)
        .containsExactly(tuple(4, "npsn"));
    assertThat(database.count("school")).isEqualTo(6);
    assertThat(database.schools().get("99000001").name()).isEqualTo("SD Semangat");
  }

  @Test
  void appliesAllOrNothing() {
    // given
    ImportRun run = checked(SCHOOLS + RIGHT + WRONG);

    // when, then
    assertThatThrownBy(() -> imports.apply(run.id(), false))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("1 baris salah");
    assertThat(database.count("school")).isEqualTo(6);
    assertThat(events).isEmpty();
  }

  @Test
  void skipsWrongLinesOnlyWhenTold() {
    // given
    ImportRun run = checked(SCHOOLS + RIGHT + WRONG);

    // when
    ImportRun applied = applied(run, true);

    // then
    assertThat(applied.status()).isEqualTo(ImportStatus.APPLIED);
    assertThat(applied.appliedAt()).isEqualTo(NOW);
    assertThat(applied.added()).isEqualTo(1);
    assertThat(database.schools().find("99000011")).isPresent();
    assertThat(events).containsExactly(new MasterDataLoaded());
  }

  @Test
  void rollsBackWhenALineHasBecomeWrongSinceTheCheck() {
    // given
    ImportRun run =
        checked("npsn,cohort,from,to\n99000001,3,2023-07-01,\n99000006,3,2023-07-01,\n");
    database.jdbc().sql("delete from enrolment where npsn = '99000006'").update();
    database.jdbc().sql("delete from school where npsn = '99000006'").update();

    // when
    ImportRun after = applied(run, false);

    // then
    assertThat(after.status()).isEqualTo(ImportStatus.CHECKED);
    assertThat(after.wrong()).isEqualTo(1);
    assertThat(database.count("enrolment")).isEqualTo(5);
    assertThat(events).isEmpty();
  }

  @Test
  void changesNothingTheSecondTimeAndSaysWhenTheFirstWas() {
    // given
    applied(checked(SCHOOLS + RIGHT), false);
    events.clear();

    // when
    ImportRun again = checked(SCHOOLS + RIGHT);

    // then
    assertThat(imports.appliedBefore(again)).contains(NOW);
    assertThat(applied(again, false))
        .extracting(ImportRun::added, ImportRun::changed, ImportRun::unchanged)
        .containsExactly(0, 0, 1);
    assertThat(events).isEmpty();
  }

  @Test
  void refusesToApplyTwice() {
    // given
    ImportRun run = applied(checked(SCHOOLS + RIGHT), false);

    // when, then
    assertThatThrownBy(() -> imports.apply(run.id(), false))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("sudah diterapkan");
  }

  @Test
  void appliesOneFileAtATime() {
    // given
    ImportRun first = checked(SCHOOLS + RIGHT);
    ImportRun second = checked(SCHOOLS + "99000013,SD Mawar,SD,NEGERI,51.03\n");
    assertThat(new ImportRuns(database.jdbc()).beginApplying(first.id(), false)).isTrue();

    // when, then
    assertThatThrownBy(() -> imports.apply(second.id(), false))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Impor lain");
  }

  @Test
  void letsGoOfAFileWhoseNodeFellSilent() {
    // given
    ImportRun first = checked(SCHOOLS + RIGHT);
    new ImportRuns(database.jdbc()).beginApplying(first.id(), false);
    database.jdbc().sql("update import_run set alive_at = alive_at - interval '2' minute").update();

    // when, then
    assertThat(imports.get(first.id()).status()).isEqualTo(ImportStatus.INTERRUPTED);
    assertThatThrownBy(() -> imports.apply(first.id(), false)).hasMessageContaining("terputus");
    imports.check(first.id());
    assertThat(applied(settled(first.id()), false).status()).isEqualTo(ImportStatus.APPLIED);
  }

  @Test
  void knowsWhatStandsFurtherUpInTheSameFile() {
    // given
    StringBuilder regions = new StringBuilder("code,name,level,parent,timeZone,upt\n");
    regions.append("98,Papua Uji,PROVINCE,,Asia/Jayapura,UPT-98\n");
    for (int i = 1; i <= 99; i++) {
      if (i != 70) {
        regions.append("98.%02d,Kabupaten %d,REGENCY,98,Asia/Jayapura,UPT-98%n".formatted(i, i));
      }
    }

    // when
    ImportRun run = checked(regions.toString());

    // then
    assertThat(run.wrong()).isZero();
    assertThat(run.added()).isEqualTo(99);
  }

  @Test
  void findsANumberTakenFurtherUpThoughBatchesLieBetween() {
    // given
    StringBuilder people = new StringBuilder("id,name,title,email,phone,nuptk,nip\n");
    for (int i = 0; i < 1_001; i++) {
      people.append("uji.%d,Orang,,,,%016d,%n".formatted(i, i % 1_000 + 1));
    }

    // when
    ImportRun run = checked(people.toString());

    // then
    assertThat(imports.wrongLines(run.id(), 10))
        .extracting(ImportFinding::line, ImportFinding::field)
        .containsExactly(tuple(1_002, "nuptk"));
  }

  @Test
  void recognisesTheKindByItsHeader() {
    assertThat(checked("to;from;cohort;npsn;extra\n;2022-07-01;2;99000001;x\n").kind())
        .isEqualTo("enrolments");
  }

  @Test
  void showsTheBeginningAsItWasUnderstood() {
    // given
    ImportRun run =
        checked("npsn;name;level;status;regency;note\n99000011;SD A;SD;NEGERI;51.03;x\n");

    // when
    ImportPreview preview = imports.preview(run.id());

    // then
    assertThat(preview.columns())
        .extracting(ImportPreview.Column::name, ImportPreview.Column::known)
        .contains(tuple("npsn", true), tuple("note", false));
    assertThat(preview.rows())
        .containsExactly(List.of("99000011", "SD A", "SD", "NEGERI", "51.03", "x"));
    applied(run, false);
    assertThatThrownBy(() -> imports.preview(run.id())).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | nama,alamat | Judul kolom tidak dikenali",
        "people | npsn,name,level,status,regency | milik schools.csv, bukan people.csv",
        "schools | npsn,name,level | \"status, regency\" tidak ada",
        "pupils | npsn,name | \"pupils\" tidak dikenal",
        " | npsn,name,level,status,regency | kosong"
      })
  void refusesAFileThatFitsNoKind(String kind, String header, String why) {
    assertThatThrownBy(() -> imports.upload(kind, "a.csv", bytes(header + "\n"), "admin"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(why);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThatThrownBy(() -> imports.upload(null, "a.csv", new byte[1_048_577], "admin"))
        .hasMessageContaining("paling besar 1 MB");
  }

  @Test
  void refusesAFileOfTooManyLines() {
    String lines = "x\n".repeat(100_001);

    assertThatThrownBy(() -> imports.upload(null, "a.csv", bytes(SCHOOLS + lines), "admin"))
        .hasMessageContaining("paling banyak 100.000 baris");
    assertThat(imports.newest()).isEmpty();
  }

  @Test
  void writesWhyALineIsWrong() {
    // given
    ImportRun run = checked(SCHOOLS + RIGHT + WRONG);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    // when
    imports.writeLines(run.id(), out);

    // then
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .startsWith("\uFEFFbaris,hasil,kolom,keterangan", "2,Baru,,")
        .last()
        .asString()
        .startsWith("3,Salah,npsn,\"NPSN harus 8 angka, tetapi tertulis \"\"9900012\"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "schools", "enrolments", "people", "duties"})
  void changesNothingWithWhatItExported(String kind) {
    // given
    database
        .jdbc()
        .sql("update person set phone = '+62 812', title = 'S.Pd.; \"M.Pd.\"' where id = 'pusat'")
        .update();
    for (char separator : new char[] {',', ';'}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      database.export().write(kind, separator, out);

      // when
      ImportRun run = settled(imports.upload(null, kind + ".csv", out.toByteArray(), "a").id());

      // then
      assertThat(run.kind()).isEqualTo(kind);
      assertThat(run.lines()).isPositive();
      assertThat(run.unchanged()).isEqualTo(run.lines());
    }
  }

  private ImportRun checked(String text) {
    ImportRun run = settled(imports.upload(null, "data.csv", bytes(text), "admin").id());
    assertThat(run.status()).isEqualTo(ImportStatus.CHECKED);
    return run;
  }

  private ImportRun applied(ImportRun run, boolean skipWrong) {
    imports.apply(run.id(), skipWrong);
    return settled(run.id());
  }

  private ImportRun settled(UUID id) {
    return await().until(() -> imports.get(id), run -> !run.status().isUnderWay());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
