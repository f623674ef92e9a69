package id.estafet.followup;

import static id.estafet.followup.FollowUpFixture.followUpIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.platform.text.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTransitionTest {

  @ParameterizedTest(name = "{0} to {1}: allowed {2}, reason {3}, after the cycle {4}")
  @CsvSource({
    "NOT_STARTED,  NOT_STARTED,  true,  false, true",
    "NOT_STARTED,  IN_PROGRESS,  true,  false, true",
    "NOT_STARTED,  COMPLETED,    true,  false, true",
    "NOT_STARTED,  DISCONTINUED, true,  true,  true",
    "IN_PROGRESS,  NOT_STARTED,  true,  true,  true",
    "IN_PROGRESS,  IN_PROGRESS,  true,  false, true",
    "IN_PROGRESS,  COMPLETED,    true,  false, true",
    "IN_PROGRESS,  DISCONTINUED, true,  true,  true",
    "COMPLETED,    NOT_STARTED,  false, true,  false",
    "COMPLETED,    IN_PROGRESS,  true,  true,  false",
    "COMPLETED,    COMPLETED,    true,  false, true",
    "COMPLETED,    DISCONTINUED, false, true,  false",
    "DISCONTINUED, NOT_STARTED,  false, true,  false",
    "DISCONTINUED, IN_PROGRESS,  false, false, false",
    "DISCONTINUED, COMPLETED,    false, false, false",
    "DISCONTINUED, DISCONTINUED, true,  false, true"
  })
  void knowsEveryTransition(
      FollowUpStatus from,
      FollowUpStatus to,
      boolean allowed,
      boolean reason,
      boolean afterTheCycle) {
    assertThat(StatusTransition.allowed(from, to, false)).isEqualTo(allowed);
    assertThat(StatusTransition.needsReason(from, to)).isEqualTo(reason);
    assertThat(StatusTransition.allowed(from, to, true)).isEqualTo(afterTheCycle);
  }

  @Test
  void refusesToStopWithoutAReason() {
    assertThat(check(FollowUpStatus.IN_PROGRESS, FollowUpStatus.DISCONTINUED, null))
        .extracting(FieldError::field)
        .containsExactly("statusReason");
  }

  @Test
  void stopsWithAReason() {
    assertThat(check(FollowUpStatus.IN_PROGRESS, FollowUpStatus.DISCONTINUED, "Dana tidak ada"))
        .isEmpty();
  }

  @Test
  void namesBothStatusesWhenItRefuses() {
    assertThat(check(FollowUpStatus.DISCONTINUED, FollowUpStatus.IN_PROGRESS, "alasan"))
        .containsExactly(
            new FieldError(
                "newStatus",
                "Status \"Tidak dilanjutkan\" tidak dapat diubah menjadi \"Sedang berjalan\"."
                    + " Mohon pilih status lain."));
  }

  @Test
  void keepsADiscontinuedFollowUpAsItIs() {
    FollowUp stopped = followUpIn(FollowUpStatus.DISCONTINUED);

    assertThatThrownBy(() -> stopped.moveTo(FollowUpStatus.IN_PROGRESS, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Expected to move follow-up");
  }

  private static List<FieldError> check(FollowUpStatus from, FollowUpStatus to, String reason) {
    return StatusTransition.check(followUpIn(from), to, reason, "newStatus", "statusReason");
  }
}
