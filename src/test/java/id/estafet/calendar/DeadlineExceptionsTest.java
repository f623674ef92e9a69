package id.estafet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineExceptionsTest {

  private static final SchoolYear YEAR = new SchoolYear(2023);
  private static final String REASON = "Erupsi Gunung Agung menutup sekolah";
  private static final LocalDate MOVED = LocalDate.of(2023, 9, 30);

  private CalendarWorld world;

  @BeforeEach
  void prepareDemoWorld() {
    world = CalendarWorld.at("2023-09-10T02:00:00Z");
  }

  @Test
  void moveTheDeadlineWithItsLateWindow() {
    // when
    grant(1, "99000001", MOVED);

    // then
    SessionDates dates = world.calendar.session(world.school("99000001"), YEAR, 1);
    assertThat(dates.deadline()).isEqualTo(MOVED);
    assertThat(dates.deadlineAt()).isEqualTo(Instant.parse("2023-09-30T16:59:59Z"));
    assertThat(dates.lateWindowEndsAt()).isEqualTo(Instant.parse("2023-10-14T16:59:59Z"));
    assertThat(dates.exceptionReason()).isEqualTo(REASON);
  }

  @Test
  void leaveOtherSessionsAndSchoolsAlone() {
    // when
    grant(1, "51.03", MOVED);

    // then
    assertThat(deadline("99000001", 1)).isEqualTo(MOVED);
    assertThat(deadline("99000001", 2)).isEqualTo("2023-11-10");
    assertThat(deadline("99000002", 1)).isEqualTo("2023-09-20");
    assertThat(world.calendar.session(world.school("99000001"), new SchoolYear(2024), 1).deadline())
        .isEqualTo("2024-09-20");
  }

  @Test
  void followTheMostSpecificPlace() {
    // when
    grant(1, "99000001", MOVED);
    grant(1, "51.03", MOVED.plusDays(1));
    grant(1, "51", MOVED.plusDays(2));

    // then
    assertThat(deadline("99000001", 1)).isEqualTo(MOVED);
    assertThat(deadline("99000002", 1)).isEqualTo(MOVED.plusDays(2));

    // when
    grant(1, "51.08", MOVED.plusDays(3));

    // then
    assertThat(deadline("99000002", 1)).isEqualTo(MOVED.plusDays(3));
  }

  @Test
  void replaceAnEarlierOneOfTheSamePlace() {
    // when
    grant(1, "51", MOVED);
    grant(1, "51", MOVED.plusDays(5));

    // then
    assertThat(deadline("99000001", 1)).isEqualTo(MOVED.plusDays(5));
  }

  @Test
  void areAnnounced() {
    // when
    grant(1, "51", MOVED);

    // then
    assertThat(world.events).containsExactly(new DeadlineMoved(2023, 1, "51"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 99000001, 2023-09-30, Erupsi gunung, sessionNumber",
    "0, 99000001, 2023-09-30, Erupsi gunung, sessionNumber",
    "1, 99000001, 2023-09-09, Erupsi gunung, deadline",
    "1, 99000001, , Erupsi gunung, deadline",
    "3, 99000001, 2023-11-30, Erupsi gunung, deadline",
    "1, 12345678, 2023-09-30, Erupsi gunung, place",
    "1, UPT-51, 2023-09-30, Erupsi gunung, place",
    "1, ID, 2023-09-30, Erupsi gunung, place",
    "1, , 2023-09-30, Erupsi gunung, place",
    "1, 99000001, 2023-09-30, Erupsi, reason",
    "1, 99000001, 2023-09-30, , reason"
  })
  void areRefusedWithTheFieldThatIsWrong(
      int number, String place, LocalDate deadline, String reason, String field) {
    // when
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () -> world.exceptions.grant(YEAR, number, place, deadline, reason, "upt.51"));

    // then
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field);
    assertThat(world.events).isEmpty();
  }

  @Test
  void mayBeginToday() {
    // when
    grant(1, "99000001", LocalDate.of(2023, 9, 10));

    // then
    assertThat(deadline("99000001", 1)).isEqualTo("2023-09-10");
  }

  @Test
  void sayFromWhichDayOnADeadlineIsPossible() {
    // when
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> grant(3, "99000001", MOVED));

    // then
    assertThat(refusal)
        .hasMessage(
            "Batas lapor tidak boleh mendahului bulan sesi. Pilih tanggal mulai 1 Desember 2023.");
  }

  private void grant(int number, String place, LocalDate deadline) {
    world.exceptions.grant(YEAR, number, place, deadline, REASON, "upt.51");
  }

  private LocalDate deadline(String npsn, int number) {
    return world.calendar.session(world.school(npsn), YEAR, number).deadline();
  }
}
