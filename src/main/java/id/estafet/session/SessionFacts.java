package id.estafet.session;

import id.estafet.calendar.Mode;
import id.estafet.calendar.SessionKind;
import id.estafet.school.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A session as it stands, for reading, without the sections of its instrument.
 *
 * @param facilitatorRole by the policy at opening (R01); null before
 * @param planningDue whether it has the planning sections, be it to catch up (section 11)
 * @param reflectionDue whether it reflects on follow-ups
 * @param schedule null while none is agreed
 * @param complete whether every section asked for is recorded
 * @param promisedEvidence null unless the report was filed with evidence to follow
 * @param reportVersion 0 before anything was filed
 */
public record SessionFacts(
    SessionKey key,
    CycleKey cycle,
    SessionKind kind,
    SessionStatus status,
    Integer cohort,
    Instant opensAt,
    Instant openedAt,
    LocalDate monthStart,
    LocalDate monthEnd,
    LocalDate deadline,
    Instant deadlineAt,
    Instant lateWindowEndsAt,
    Role facilitatorRole,
    Role reporterRole,
    Set<Mode> allowedModes,
    Set<String> requiredEvidence,
    BigDecimal policyLessonHours,
    boolean planningDue,
    boolean reflectionDue,
    ScheduleAnswers schedule,
    LocalDate heldDate,
    boolean reflectionDone,
    String overrideReason,
    boolean complete,
    Instant submittedAt,
    String submittedBy,
    boolean late,
    String submitterNote,
    PromisedEvidence promisedEvidence,
    int reportVersion,
    Instant reopenedAt,
    String reopenedBy,
    String reopenReason) {

  /**
   * Whether evidence may be added: to what is to be filed, or was filed with evidence to follow.
   */
  public boolean takesEvidence() {
    return switch (status) {
      case PLANNED -> false;
      case OPEN, HELD, RETURNED -> true;
      case SUBMITTED, MISSED -> promisedEvidence == PromisedEvidence.FOLLOWS;
    };
  }
}
