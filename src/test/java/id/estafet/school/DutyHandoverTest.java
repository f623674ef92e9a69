package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyHandoverTest {

  private static final String SCHOOL = "99000001";
  private static final String REASON = "SK Bupati nomor 12 tahun 2023";
  private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);

  private final List<Object> events = new ArrayList<>();
  private SchoolDatabase database;
  private DutyHandover handover;

  @BeforeEach
  void prepareDemoWorld() {
    database = SchoolDatabase.demoDatabase();
    Clock clock = Clock.fixed(Instant.parse("2023-09-01T02:00:00Z"), ZoneOffset.UTC);
    handover =
        new DutyHandover(
            database.duties(), database.places(), new People(database.jdbc()), events::add, clock);
  }

  @Test
  void givesTheDutyToTheNewPrincipalFromTheDay() {
    // when
    handover.handOver(SCHOOL, Role.PRINCIPAL, "ks.99000002", TODAY, REASON);

    // then
    assertThat(database.duties().holders(SCHOOL, Role.PRINCIPAL, TODAY))
        .containsExactly("ks.99000002");
    assertThat(database.duties().holders(SCHOOL, Role.PRINCIPAL, TODAY.minusDays(1)))
        .containsExactly("ks.99000001");
  }

  @Test
  void tellsWhoHandedOverToWhom() {
    // when
    handover.handOver(SCHOOL, Role.PRINCIPAL, "ks.99000002", TODAY, REASON);

    // then
    assertThat(events)
        .containsExactly(
            new DutyHandedOver(
                SCHOOL, Role.PRINCIPAL, List.of("ks.99000001"), "ks.99000002", TODAY, REASON));
  }

  @Test
  void appointsSomebodyWhereNobodyHeldTheDuty() {
    // when
    handover.handOver("51.04", Role.REGENCY_PMO, "dinas.5103", TODAY, REASON);

    // then
    assertThat(database.duties().holders("51.04", Role.REGENCY_PMO, TODAY))
        .containsExactly("dinas.5103");
    assertThat(events).extracting("oldPersons").containsExactly(List.of());
  }

  @Test
  void leavesOnePrincipalWhereThereWereTwo() {
    // given
    database
        .duties()
        .begin(new Duty("guru.99000001", Role.PRINCIPAL, SCHOOL, TODAY.minusDays(9), null), REASON);

    // when
    handover.handOver(SCHOOL, Role.PRINCIPAL, "guru.99000001", TODAY, REASON);

    // then
    assertThat(database.duties().holders(SCHOOL, Role.PRINCIPAL, TODAY))
        .containsExactly("guru.99000001");
  }

  @Test
  void survivesALaterLoadOfTheOldFile() {
    // given
    handover.handOver(SCHOOL, Role.PRINCIPAL, "ks.99000002", TODAY, REASON);

    // when
    database.load(Path.of("src/main/resources/data/demo"));

    // then
    assertThat(database.duties().holders(SCHOOL, Role.PRINCIPAL, TODAY))
        .containsExactly("ks.99000002");
  }

  @Test
  void refusesNonsenseFieldByField() {
    // when
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () -> handover.handOver("51.03", Role.PRINCIPAL, "x", TODAY.plusDays(1), "pindah"));

    // then
    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactly("place", "newPersonId", "from", "reason");
    assertThat(refusal.errors().get(0).message())
        .isEqualTo(
            "Tempat tugas \"51.03\" tidak ada atau bukan Sekolah; tugas Kepala sekolah hanya ada"
                + " di tempat seperti itu. Pilih tempat lain.");
    assertThat(events).isEmpty();
  }

  @Test
  void refusesTheSamePerson() {
    assertThatThrownBy(
            () -> handover.handOver(SCHOOL, Role.PRINCIPAL, "ks.99000001", TODAY, REASON))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("sudah bertugas sebagai Kepala sekolah");
  }

  @Test
  void refusesToGuessWhichOfTwoTeachersLeaves() {
    assertThatThrownBy(
            () -> handover.handOver(SCHOOL, Role.TEACHER, "guru.99000002", TODAY, REASON))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("dipegang 2 orang");
  }

  @Test
  void refusesADayBeforeTheOldHolderBegan() {
    LocalDate firstDay = LocalDate.of(2021, 7, 1);

    assertThatThrownBy(
            () -> handover.handOver(SCHOOL, Role.PRINCIPAL, "ks.99000002", firstDay, REASON))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("harus sesudah 1 Juli 2021");
  }
}
