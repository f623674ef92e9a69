package id.estafet.session;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.Texts;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which sections of the instrument a session asks for, and when each was recorded; kept with the
 * session, so that nobody has to load a section to know of it.
 */
@Embeddable
class Sections {

  private boolean planningIncluded;
  private boolean reflectionIncluded;
  private LocalDate heldDate;
  private Instant reflectedAt;
  private String overrideReason;
  private Instant rootCausesAt;
  private Instant agreedAt;
  private Instant implementationAt;
  private Instant supportAt;

  protected Sections() {}

  void include(boolean planning, boolean reflection) {
    planningIncluded = planning;
    reflectionIncluded = reflection;
  }

  void reflected(Instant at) {
    refuseIf(rootCausesAt != null, "session.reflection.closed");
    reflectedAt = at;
  }

  void overrideReflection(String reason) {
    overrideReason = reason;
  }

  void held(LocalDate on) {
    heldDate = on;
  }

  void foundRootCauses(Instant at) {
    refuseIf(!planningIncluded, "session.planning.notDue");
    refuseIf(agreedAt != null, "session.rootCauses.closed");
    rootCausesAt = at;
  }

  void agreedSolutions(Instant at) {
    refuseIf(!planningIncluded, "session.planning.notDue");
    refuseIf(rootCausesAt == null, "session.solutions.rootCausesMissing");
    refuseIf(agreedAt != null, "session.solutions.agreed");
    agreedAt = at;
  }

  void reflectedOnImplementation(Instant at) {
    refuseIf(!reflectionIncluded, "session.implementation.notDue");
    refuseIf(implementationAt != null, "session.implementation.recorded");
    implementationAt = at;
  }

  void asksForSupport(Instant at) {
    supportAt = at;
  }

  /** Whether every section that this session asks for has been recorded. */
  boolean complete() {
    return SectionsComplete.check(this).isEmpty();
  }

  boolean planningIncluded() {
    return planningIncluded;
  }

  boolean reflectionIncluded() {
    return reflectionIncluded;
  }

  LocalDate heldDate() {
    return heldDate;
  }

  boolean hasReflection() {
    return reflectedAt != null;
  }

  String overrideReason() {
    return overrideReason;
  }

  boolean hasRootCauses() {
    return rootCausesAt != null;
  }

  boolean hasAgreement() {
    return agreedAt != null;
  }

  boolean hasImplementation() {
    return implementationAt != null;
  }

  boolean hasSupportRequest() {
    return supportAt != null;
  }

  private static void refuseIf(boolean wrong, String key) {
    if (wrong) {
      throw new Conflict(Texts.text(key));
    }
  }
}
