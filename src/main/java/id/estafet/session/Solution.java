package id.estafet.session;

import id.estafet.platform.text.Entered;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is agreed against a root cause, with the three tests of section 5.6.
 *
 * @param rootCauseRef number of the root cause row, counted from 1
 * @param goalRef number of the goal row, counted from 1
 */
@Embeddable
public record Solution(
    String text,
    Integer rootCauseRef,
    boolean isUrgent,
    boolean isFeasibleSixMonths,
    boolean supportsGoals,
    Integer goalRef,
    @Enumerated(EnumType.STRING) Horizon horizon,
    String note) {

  public Solution {
    text = Entered.text(text);
    note = Entered.text(note);
  }
}
