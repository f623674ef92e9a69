package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.NotFound;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchoolsTest {

  private static final ZoneId BALI = ZoneId.of("Asia/Makassar");

  private static SchoolDatabase database;

  @BeforeAll
  static void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
  }

  @Test
  void readsASchoolWithItsOffices() {
    assertThat(database.schools().get("99000001"))
        .isEqualTo(
            new School(
                "99000001",
                "SD Semangat",
                SchoolLevel.SD,
                SchoolStatus.STATE,
                "51.03",
                "51",
                "UPT-51",
                BALI));
  }

  @Test
  void namesTheSchoolThatDoesNotExist() {
    assertThat(database.schools().find("12345678")).isEmpty();
    assertThatThrownBy(() -> database.schools().get("12345678"))
        .isInstanceOf(NotFound.class)
        .hasMessage("Sekolah dengan NPSN 12345678 tidak dikenal. Periksa kembali NPSN-nya.");
  }

  @Test
  void findsSeveralSchoolsAtOnce() {
    assertThat(database.schools().findAll(List.of("99000002", "99000005", "12345678")))
        .containsOnlyKeys("99000002", "99000005");
    assertThat(database.schools().findAll(List.of())).isEmpty();
  }

  @Test
  void sendsAnSlbToTheProvince() {
    assertThat(database.schools().get("99000005").office()).isEqualTo("51");
    assertThat(database.schools().get("99000006").office()).isEqualTo("51.71");
  }

  @Test
  void enrolsACohortFromItsFirstYearOn() {
    Enrolments enrolments = new Enrolments(database.jdbc());

    assertThat(enrolments.enrolledIn(2021))
        .extracting(enrolled -> enrolled.school().npsn())
        .containsExactly("99000002", "99000006");
    assertThat(enrolments.enrolledIn(2023)).hasSize(6);
    assertThat(enrolments.cohortOf("99000003", 2022)).isEmpty();
    assertThat(enrolments.cohortOf("99000003", 2023)).hasValue(3);
    assertThat(enrolments.of("99000001"))
        .containsExactly(new Enrolment("99000001", 2, LocalDate.of(2022, 7, 1), null));
  }

  @Test
  void knowsEveryKindOfPlace() {
    assertThat(
            database
                .places()
                .findAll(List.of("99000001", "51.08", "51", "UPT-51", "ID", "UPT-93", "52.01")))
        .containsOnlyKeys("99000001", "51.08", "51", "UPT-51", "ID")
        .containsEntry("51.08", new Place("51.08", PlaceKind.REGENCY, "Kabupaten Buleleng", BALI))
        .containsEntry("UPT-51", new Place("UPT-51", PlaceKind.UPT, "UPT Bali", BALI))
        .containsEntry("ID", new Place("ID", PlaceKind.CENTRE, "Pusat", ZoneId.of("Asia/Jakarta")));
  }

  @Test
  void namesTheHoldersOfADuty() {
    Duties duties = database.duties();
    LocalDate today = LocalDate.of(2023, 7, 24);

    assertThat(duties.holders("99000001", Role.PRINCIPAL, today)).containsExactly("ks.99000001");
    assertThat(duties.holders("99000001", Role.TEACHER, today))
        .containsExactly("guru.99000001", "guru2.99000001");
    assertThat(duties.holds("dinas.5108", Role.REGENCY_PMO, "51.08", today)).isTrue();
    assertThat(duties.holds("dinas.5108", Role.REGENCY_PMO, "51.03", today)).isFalse();
    assertThat(duties.heldBy("wp.51", today)).extracting(Duty::place).containsExactly("UPT-51");
    assertThat(duties.heldBy("fsp.01", today))
        .extracting(Duty::place)
        .doesNotHaveDuplicates()
        .hasSize(6);
  }
}
