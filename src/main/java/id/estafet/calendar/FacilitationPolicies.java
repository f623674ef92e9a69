package id.estafet.calendar;

import org.springframework.stereotype.Component;

/** Who facilitates and reports which cohort in which year (R01). */
@Component
public class FacilitationPolicies {

  private final CalendarDecisions decisions;

  FacilitationPolicies(CalendarDecisions decisions) {
    this.decisions = decisions;
  }

  /**
   * The policy of a cohort in a school year (R01).
   *
   * @param cohortOrNull null for a school on its own ("mandiri"), which its principal leads (U15)
   */
  public FacilitationPolicy of(SchoolYear year, Integer cohortOrNull) {
    return decisions.policy(year, cohortOrNull);
  }
}
