package id.estafet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningMailTest {

  @ParameterizedTest
  @CsvSource({
    "2023-09-13T00:10:00+07:00, 2023-09-13T07:00:00+07:00",
    "2023-09-13T06:30:00+07:00, 2023-09-13T07:00:00+07:00",
    "2023-09-13T07:00:00+07:00, 2023-09-13T07:00:00+07:00",
    "2023-09-13T07:00:01+07:00, 2023-09-14T07:00:00+07:00",
    "2023-09-13T23:59:59+07:00, 2023-09-14T07:00:00+07:00",
  })
  void goesOutWithTheNextMailOfTheMorning(OffsetDateTime told, OffsetDateTime sent) {
    assertThat(MorningMail.after(told.toInstant())).isEqualTo(sent.toInstant());
  }
}
