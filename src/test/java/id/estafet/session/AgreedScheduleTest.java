package id.estafet.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.calendar.Mode;
import id.estafet.platform.text.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedScheduleTest {

  private static final LocalDate AUGUST = LocalDate.of(2023, 8, 22);

  @ParameterizedTest
  @CsvSource({
    "2023-06-30, false",
    "2023-07-01, true",
    "2024-07-31, true",
    "2024-08-01, false",
    "2032-08-22, false"
  })
  void liesWithinTheSchoolYear(LocalDate planned, boolean accepted) {
    List<FieldError> errors =
        AgreedSchedule.check(SessionFixture.openSession(1), planned(planned, null));

    assertThat(errors).extracting(FieldError::field).hasSize(accepted ? 0 : 1);
    assertThat(errors).allMatch(error -> error.field().equals("plannedDate"));
    assertThat(errors).allMatch(error -> error.message().contains("1 Juli 2023"));
  }

  @Test
  void refusesAReasonThatSaysNothing() {
    assertThat(AgreedSchedule.check(SessionFixture.openSession(1), planned(AUGUST, "Sinyal")))
        .extracting(FieldError::field)
        .containsExactly("modeReason");
    assertThat(AgreedSchedule.check(SessionFixture.plannedSession(1), planned(AUGUST, "Sinyal")))
        .extracting(FieldError::field)
        .containsExactly("modeReason");
  }

  private static ScheduleAnswers planned(LocalDate day, String modeReason) {
    return new ScheduleAnswers(day, null, null, Mode.ONSITE, "Ruang guru", null, modeReason);
  }
}
