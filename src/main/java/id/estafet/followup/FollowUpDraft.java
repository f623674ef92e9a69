package id.estafet.followup;

import id.estafet.platform.text.Entered;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A follow-up as a form proposes it (section 9 D).
 *
 * @param solutionRef number of the solution row, counted from 1
 * @param people one person a line, written {@code Nama - peran}
 * @param otherParties parties outside the school, one a line or parted by commas
 */
public record FollowUpDraft(
    String subtopicCode,
    Integer solutionRef,
    String goal,
    String activity,
    String successIndicator,
    String indicatorUnit,
    BigDecimal baseline,
    BigDecimal targetValue,
    LocalDate startDate,
    LocalDate endDate,
    String people,
    String otherParties,
    String resources) {

  public FollowUpDraft {
    subtopicCode = Entered.text(subtopicCode);
    goal = Entered.text(goal);
    activity = Entered.text(activity);
    successIndicator = Entered.text(successIndicator);
    indicatorUnit = Entered.text(indicatorUnit);
    baseline = Entered.number(baseline);
    targetValue = Entered.number(targetValue);
    people = Entered.text(people);
    otherParties = Entered.text(otherParties);
    resources = Entered.text(resources);
  }
}
