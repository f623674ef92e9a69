package id.estafet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.school.School;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

  private static final SchoolYear YEAR = new SchoolYear(2023);

  private static CalendarWorld world;
  private static School school;

  @BeforeAll
  static void prepareDemoWorld() {
    world = CalendarWorld.at("2023-07-24T00:00:00Z");
    school = world.school("99000001");
  }

  @ParameterizedTest
  @CsvSource({
    "1, PLANNING, 2023-08-01, 2023-08-31, 2023-09-20",
    "2, REFLECTION, 2023-10-01, 2023-10-31, 2023-11-10",
    "3, REFLECTION, 2023-12-01, 2023-12-31, 2023-12-20",
    "4, PLANNING, 2024-02-01, 2024-02-29, 2024-03-10",
    "5, REFLECTION, 2024-04-01, 2024-04-30, 2024-05-10",
    "6, REFLECTION, 2024-06-01, 2024-06-30, 2024-07-10"
  })
  void placesEachSessionInTheYear(
      int number, SessionKind kind, LocalDate start, LocalDate end, LocalDate deadline) {
    // when
    SessionDates dates = world.calendar.session(school, YEAR, number);

    // then
    assertThat(dates.kind()).isEqualTo(kind);
    assertThat(dates.monthStart()).isEqualTo(start);
    assertThat(dates.monthEnd()).isEqualTo(end);
    assertThat(dates.deadline()).isEqualTo(deadline);
    assertThat(dates.exceptionReason()).isNull();
  }

  @Test
  void listsTheSixSessionsInOrder() {
    assertThat(world.calendar.sessions(school, YEAR))
        .extracting(SessionDates::sessionNumber)
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void endsDeadlineAndLateWindowWithTheDayInJakarta() {
    SessionDates dates = world.calendar.session(school, YEAR, 3);

    assertThat(dates.deadlineAt()).isEqualTo(Instant.parse("2023-12-20T16:59:59Z"));
    assertThat(dates.lateWindowEndsAt()).isEqualTo(Instant.parse("2024-01-03T16:59:59Z"));
  }

  @Test
  void keepsTheSixthSessionInTheOldYearThoughItsDeadlineLiesInTheNew() {
    // given
    Instant filedAt = Instant.parse("2024-07-10T16:59:59Z");

    // when
    SessionDates dates = world.calendar.session(school, YEAR, 6);

    // then
    assertThat(dates.deadlineAt()).isEqualTo(filedAt);
  }

  @Test
  void knowsNoSeventhSession() {
    assertThatThrownBy(() -> world.calendar.session(school, YEAR, 7))
        .hasMessage("Expected a session number from 1 to 6, but got '7'");
  }
}
