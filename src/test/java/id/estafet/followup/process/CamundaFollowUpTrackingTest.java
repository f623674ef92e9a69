package id.estafet.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.estafet.followup.AgreedFollowUp;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamundaFollowUpTrackingTest {

  private static final Instant AGREED = Instant.parse("2023-08-22T17:30:00Z");

  @ParameterizedTest
  @CsvSource({"2023-08-20, 2023-08-23", "2023-08-23, 2023-08-23", "2023-09-01, 2023-09-01"})
  void beginsOnTheDayOfTheAgreementAtTheEarliest(LocalDate start, LocalDate first) {
    AgreedFollowUp followUp = mock(AgreedFollowUp.class);
    when(followUp.startDate()).thenReturn(start);
    when(followUp.agreedAt()).thenReturn(AGREED);

    assertThat(CamundaFollowUpTracking.firstDayOf(followUp)).isEqualTo(first);
  }
}
