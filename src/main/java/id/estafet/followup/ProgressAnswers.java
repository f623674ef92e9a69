package id.estafet.followup;

import id.estafet.platform.text.Entered;
import java.time.LocalDate;

/** What the owner of a follow-up reports between two sessions. */
public record ProgressAnswers(
    FollowUpStatus newStatus,
    String statusReason,
    Integer progressPercent,
    String progressNote,
    LocalDate newEndDate) {

  public ProgressAnswers {
    statusReason = Entered.text(statusReason);
    progressNote = Entered.text(progressNote);
  }
}
