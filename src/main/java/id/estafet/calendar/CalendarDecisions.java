package id.estafet.calendar;

/** The two decision tables that an administrator keeps; answered by the engine. */
public interface CalendarDecisions {

  /** Kind, month and deadline of a session (R03, R04). */
  CalendarRow session(SchoolYear year, int number);

  /**
   * Who facilitates and reports, how and with which evidence (R01, R10, R11).
   *
   * @param cohort null for a school on its own ("mandiri")
   */
  FacilitationPolicy policy(SchoolYear year, Integer cohort);
}
