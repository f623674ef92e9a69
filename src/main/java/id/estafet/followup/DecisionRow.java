package id.estafet.followup;

import id.estafet.platform.text.Entered;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the principal decides about one open follow-up at the end of a cycle.
 *
 * @param newEndDate for a carry-over; without it the next cycle gives all its time
 */
public record DecisionRow(
    UUID followUpId, ClosingDecision decision, String reason, LocalDate newEndDate) {

  public DecisionRow {
    reason = Entered.text(reason);
  }
}
