package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class MasterDataTest {

  private static final Path DATA = Path.of("src/main/resources/data");

  @TempDir private Path folder;
  private SchoolDatabase database;

  @BeforeEach
  void prepareDatabase() {
    database = SchoolDatabase.emptyDatabase();
  }

  @Test
  void loadsAllRegionsWithoutError() {
    // when
    ImportResult result = database.load(DATA);

    // then
    assertThat(result.errors()).isEmpty();
    assertThat(result.counts()).containsExactly(new ImportCount("regions.csv", 85, 0, 0, 0));
    assertThat(regions("PROVINCE", "")).isEqualTo(38);
    assertThat(regions("REGENCY", "51")).isEqualTo(9);
    assertThat(regions("REGENCY", "35")).isEqualTo(38);
  }

  @Test
  void mapsTheNewPapuaProvincesToTheUptThatServesThem() {
    // when
    database.load(DATA);

    // then
    assertThat(
            database
                .jdbc()
                .sql("select upt from region where code between '91' and '96' order by code")
                .query(String.class)
                .list())
        .containsExactly("UPT-91", "UPT-92", "UPT-91", "UPT-91", "UPT-91", "UPT-92");
  }

  @Test
  void loadsTheDemoWorldWithoutError() {
    // given
    database.load(DATA);

    // when
    ImportResult result = database.load(DATA.resolve("demo"));

    // then
    assertThat(result.errors()).isEmpty();
    assertThat(result.of("schools.csv").inserted()).isEqualTo(6);
    assertThat(result.of("enrolments.csv").inserted()).isEqualTo(6);
    assertThat(result.of("people.csv").inserted()).isEqualTo(33);
    assertThat(result.of("duties.csv").inserted()).isEqualTo(43);
  }

  @Test
  void readsStoredRowsWithoutAnExceptionForEach() throws IOException {
    // given
    JdbcDataSource file = new JdbcDataSource();
    file.setURL("jdbc:h2:file:" + folder.resolve("estafet") + ";DB_CLOSE_DELAY=-1");
    database = SchoolDatabase.migrated(file);

    // when
    for (int time = 0; time < 2; time++) {
      database.load(DATA);
      database.load(DATA.resolve("demo"));
    }
    for (String kind : List.of("regions", "schools", "enrolments", "people", "duties")) {
      database.export().write(kind, ',', OutputStream.nullOutputStream());
    }

    database.jdbc().sql("shutdown").update();

    // then: H2 writes exceptions to a file
    assertThat(folder.resolve("estafet.mv.db")).exists();
    assertThat(folder.resolve("estafet.trace.db")).doesNotExist();
  }

  @Test
  void changesNothingTheSecondTime() {
    // given
    database.load(DATA);
    database.load(DATA.resolve("demo"));

    // when
    ImportResult result = database.load(DATA.resolve("demo"));

    // then
    assertThat(result.counts())
        .extracting(ImportCount::inserted, ImportCount::updated, ImportCount::lines)
        .containsExactly(tuple(0, 0, 6), tuple(0, 0, 6), tuple(0, 0, 33), tuple(0, 0, 43));
    assertThat(database.count("duty")).isEqualTo(43);
  }

  @Test
  void readsTheClassPathAsWell() {
    assertThat(database.masterData().load(new ClassPathResource("data/")).counts()).hasSize(1);
  }

  @Test
  void updatesWhatChanged() {
    // given
    database.load(DATA);
    load("schools.csv", "npsn,name,level,status,regency\n99000001,SD Semangat,SD,NEGERI,51.03\n");

    // when
    ImportResult result =
        load(
            "schools.csv",
            "npsn,name,level,status,regency\n99000001,SD Semangat Baru,SD,SWASTA,51.03\n");

    // then
    assertThat(result.of("schools.csv").updated()).isEqualTo(1);
    assertThat(database.schools().get("99000001"))
        .extracting(School::name, School::status)
        .containsExactly("SD Semangat Baru", SchoolStatus.PRIVATE);
  }

  @Test
  void storesTheRightLinesBesideAWrongOne() {
    // given
    database.load(DATA);

    // when
    ImportResult result =
        load(
            "schools.csv",
            """
            npsn,name,level,status,regency
            9900001,SD Pendek,SD,NEGERI,51.03
            99000007,TK Kenanga,TK,SWASTA,51.03
            """);

    // then
    assertThat(result.errors())
        .extracting(ImportError::file, ImportError::line, ImportError::field)
        .containsExactly(tuple("schools.csv", 2L, "npsn"));
    assertThat(result.errors().get(0).why()).contains("8 angka, tetapi tertulis \"9900001\"");
    assertThat(result.of("schools.csv")).isEqualTo(new ImportCount("schools.csv", 1, 0, 0, 1));
    assertThat(database.schools().get("99000007").level()).isEqualTo(SchoolLevel.PAUD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P9000007,SD A,SD,NEGERI,51.03 | npsn | harus 8 angka",
        "99000007,,SD,NEGERI,51.03 | name | wajib diisi",
        "99000007,SMK A,SMK,NEGERI,51.03 | level | \"SMK\" tidak dikenal",
        "99000007,SD A,SD,KEDINASAN,51.03 | status | NEGERI atau SWASTA",
        "99000007,SD A,SD,NEGERI,51.3 | regency | \"51.3\" tidak ada",
        "99000007,SD A,SD,NEGERI,51 | regency | \"51\" tidak ada",
        "99000007,SD A,SD | status | wajib diisi",
        "9.9E+07,SD A,SD,NEGERI,51.03 | npsn | lembar kerja",
        "99000007,=cmd,SD,NEGERI,51.03 | name | dimulai seperti rumus",
        "99000007,@SUM(A1),SD,NEGERI,51.03 | name | dimulai seperti rumus",
        "99000007,-1+1,SD,NEGERI,51.03 | name | dimulai seperti rumus",
        "99000007,SD A, Cabang,SD,NEGERI,51.03 | '' | berisi 6 kolom"
      })
  void refusesAWrongSchool(String line, String field, String why) {
    // given
    database.load(DATA);

    // when
    ImportResult result = load("schools.csv", "npsn,name,level,status,regency\n" + line + "\n");

    // then
    assertThat(result.errors().get(0).field()).isEqualTo(field);
    assertThat(result.errors().get(0).why()).contains(why);
    assertThat(database.count("school")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.2,Kabupaten Deli,REGENCY,12,Asia/Jakarta,UPT-12 | code | 12.20 bukan 12.2",
        "31.0,DKI Jakarta,PROVINCE,,Asia/Jakarta,UPT-31 | code | \"31.0\" salah",
        "12.20,Kota Lain,CITY,12,Asia/Jakarta,UPT-12 | level | PROVINCE atau REGENCY",
        "12.20,Kabupaten Lain,REGENCY,13,Asia/Jakarta,UPT-12 | parent | tidak cocok",
        "12.20,Kabupaten Lain,REGENCY,12,Asia/Tokyo,UPT-12 | timeZone | tidak dikenal",
        "12.20,Kabupaten Lain,REGENCY,12,Asia/Jakarta,BPMP | upt | UPT-51",
        "99.01,Kabupaten Lain,REGENCY,99,Asia/Jakarta,UPT-12 | parent | Provinsi 99"
      })
  void refusesAWrongRegion(String line, String field, String why) {
    // given
    database.load(DATA);

    // when
    ImportResult result =
        load("regions.csv", "code,name,level,parent,timeZone,upt\n" + line + "\n");

    // then
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).field()).isEqualTo(field);
    assertThat(result.errors().get(0).why()).contains(why);
  }

  @Test
  void keepsATelephoneNumberWithItsPlus() {
    // given
    loadDemo();

    // when
    load("people.csv", "id,name,title,email,phone,nuptk,nip\nbudi,Budi,,,+62 812-3456,,\n");

    // then
    assertThat(database.people().find("budi").orElseThrow().phone()).isEqualTo("+62 812-3456");
  }

  @Test
  void keepsTheLastZeroOfARegionCode() {
    // given
    database.load(DATA);

    // when
    load(
        "regions.csv",
        "code,name,level,parent,timeZone,upt\n"
            + "12.20,Kabupaten Padang Lawas Utara,REGENCY,12,Asia/Jakarta,UPT-12\n");

    // then
    assertThat(database.places().find("12.20")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99000001,4,2021-07-01, | cohort | 1, 2, atau 3",
        "99000001,1,01/07/2021, | from | 2021-07-01",
        "99000001,1,2021-07-01,2021-06-30 | to | mendahului",
        "99000099,1,2021-07-01, | npsn | tidak ada di schools.csv"
      })
  void refusesAWrongEnrolment(String line, String field, String why) {
    // given
    loadDemo();

    // when
    ImportResult result = load("enrolments.csv", "npsn,cohort,from,to\n" + line + "\n");

    // then
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).field()).isEqualTo(field);
    assertThat(result.errors().get(0).why()).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Budi Santoso,Budi,,,,, | id | huruf kecil",
        "budi,Budi,,budi.contoh.id,,, | email | surel",
        "budi,Budi,,,,123, | nuptk | 16 angka",
        "budi,Budi,,,+cmd,, | phone | dimulai seperti rumus",
        "budi,Budi,,,,1.23457E+15, | nuptk | lembar kerja",
        "budi,Budi,,,,,1972 | nip | 18 angka",
        "budi,Budi,,,,9990000000000001, | nuptk | sudah dipakai oleh ks.99000001"
      })
  void refusesAWrongPerson(String line, String field, String why) {
    // given
    loadDemo();

    // when
    ImportResult result = load("people.csv", "id,name,title,email,phone,nuptk,nip\n" + line + "\n");

    // then
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).field()).isEqualTo(field);
    assertThat(result.errors().get(0).why()).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hantu,teacher,99000001,2021-07-01, | person | tidak ada di people.csv",
        "admin,headmaster,99000001,2021-07-01, | role | \"headmaster\" tidak dikenal",
        "admin,principal,51.03,2021-07-01, | place | Sekolah",
        "admin,upt-pmo,UPT-93,2021-07-01, | place | UPT",
        "admin,teacher,99000001,2021-02-30, | from | tidak dikenal"
      })
  void refusesAWrongDuty(String line, String field, String why) {
    // given
    loadDemo();

    // when
    ImportResult result = load("duties.csv", "person,role,place,from,to\n" + line + "\n");

    // then
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).field()).isEqualTo(field);
    assertThat(result.errors().get(0).why()).contains(why);
  }

  @Test
  void endsADutyWhoseLineSaysSo() {
    // given
    loadDemo();

    // when
    load(
        "duties.csv",
        "person,role,place,from,to\nguru.99000001,teacher,99000001,2021-07-01,2023-06-30\n");

    // then
    assertThat(database.duties().holders("99000001", Role.TEACHER, LocalDate.of(2023, 6, 30)))
        .contains("guru.99000001");
    assertThat(database.duties().holders("99000001", Role.TEACHER, LocalDate.of(2023, 7, 1)))
        .containsExactly("guru2.99000001");
  }

  @Test
  void refusesTheSameKeyTwice() {
    // given
    loadDemo();

    // when
    ImportResult result =
        load(
            "enrolments.csv",
            "npsn,cohort,from,to\n99000001,2,2022-07-01,\n99000001,2,2022-08-01,\n");

    // then
    assertThat(result.errors())
        .extracting(ImportError::line, ImportError::why)
        .containsExactly(tuple(3L, "Data yang sama sudah ada di baris 2. Hapus salah satu baris."));
  }

  @Test
  void namesTheColumnThatIsMissing() {
    // when
    ImportResult result = load("people.csv", "id,name\nbudi,Budi\n");

    // then
    assertThat(result.errors())
        .extracting(ImportError::line, ImportError::field)
        .containsExactly(
            tuple(1L, "title"),
            tuple(1L, "email"),
            tuple(1L, "phone"),
            tuple(1L, "nuptk"),
            tuple(1L, "nip"));
    assertThat(database.count("person")).isZero();
  }

  @Test
  void reportsAQuoteThatIsNeverClosed() {
    // when
    ImportResult result =
        load("people.csv", "id,name,title,email,phone,nuptk,nip\nbudi,\"Budi" + "x".repeat(70_000));

    // then
    assertThat(result.errors()).extracting(ImportError::why).asString().contains("tanda kutip");
  }

  @Test
  void loadsMoreLinesThanOneBatchHolds() {
    // given
    database.load(DATA);
    StringBuilder schools = new StringBuilder("npsn,name,level,status,regency\n");
    for (int i = 0; i < 1_201; i++) {
      schools.append("%08d,SD Nomor %d,SD,NEGERI,35.%02d%n".formatted(i, i, i % 29 + 1));
    }

    // when
    ImportResult result = load("schools.csv", schools.toString());

    // then
    assertThat(result.of("schools.csv").inserted()).isEqualTo(1_201);
    assertThat(database.schools().find("00000007")).isPresent();
  }

  private void loadDemo() {
    database.load(DATA);
    database.load(DATA.resolve("demo"));
  }

  private ImportResult load(String file, String text) {
    return database.load(folder, file, text);
  }

  private int regions(String level, String parent) {
    return database
        .jdbc()
        .sql("select count(*) from region where level = :level and coalesce(parent, '') = :parent")
        .param("level", level)
        .param("parent", parent)
        .query(Integer.class)
        .single();
  }
}
