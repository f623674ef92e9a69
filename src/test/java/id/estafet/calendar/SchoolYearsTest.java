package id.estafet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.InvalidInput;
import id.estafet.school.SchoolDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolYearsTest {

  private static final Instant NOW = Instant.parse("2023-07-24T00:00:00Z");

  private SchoolYears years;

  @BeforeEach
  void prepareDatabase() {
    years =
        new SchoolYears(SchoolDatabase.emptyDatabase().jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void openOnce() {
    assertThat(years.open(2023, "admin")).isTrue();
    assertThat(years.open(2023, "pusat")).isFalse();

    assertThat(years.list())
        .containsExactly(new OpenedSchoolYear(new SchoolYear(2023), "admin", NOW));
  }

  @Test
  void listTheNewestFirst() {
    // when
    years.open(2023, "admin");
    years.open(2024, "admin");

    // then
    assertThat(years.list())
        .extracting(opened -> opened.year().startYear())
        .containsExactly(2024, 2023);
    assertThat(years.isOpen(new SchoolYear(2022))).isFalse();
  }

  @Test
  void beginWithTheProgramme() {
    assertThatThrownBy(() -> years.open(2020, "admin"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("Tahun awal 2020 di luar jangkauan. Isi antara 2021 dan 2099");
  }
}
