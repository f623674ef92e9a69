package id.estafet.session;

import id.estafet.calendar.SessionDates;
import id.estafet.calendar.SessionKind;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.Texts;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One session of a school with its report. The sections of the instrument are entities of their
 * own; this one knows when each was recorded, so that nobody has to load them to find out.
 */
@Entity
@Table(name = "pmo_session")
class PmoSession {

  @Id private String sessionKey;
  @Version private Integer version;
  private String npsn;
  private int startYear;
  private int sessionNumber;
  private String cycleKey;
  private Integer cohort;

  @Enumerated(EnumType.STRING)
  private SessionKind kind;

  @Enumerated(EnumType.STRING)
  private SessionStatus status;

  @Embedded private SessionWindow window;
  private Instant opensAt;
  private Instant openedAt;
  @Embedded private SessionTerms terms;
  @Embedded private Schedule schedule;
  @Embedded private Sections sections = new Sections();
  @Embedded private Filing filing;

  @Enumerated(EnumType.STRING)
  private PromisedEvidence promisedEvidence;

  @Embedded private Reopening reopening;

  protected PmoSession() {}

  static PmoSession planned(
      SessionKey key, Integer cohort, LocalDate cycleStart, SessionDates dates, Instant opensAt) {
    PmoSession session = named(key, CycleKey.of(key), cohort, dates.kind());
    session.window = SessionWindow.of(cycleStart, dates);
    session.opensAt = opensAt;
    session.status = SessionStatus.PLANNED;
    return session;
  }

  static PmoSession extra(
      SessionKey key, CycleKey cycle, Integer cohort, SessionTerms terms, Instant at) {
    PmoSession session = named(key, cycle, cohort, SessionKind.EXTRA);
    session.opensAt = at;
    session.openedAt = at;
    session.terms = terms;
    session.status = SessionStatus.OPEN;
    return session;
  }

  void open(SessionTerms policy, boolean planningDue, boolean reflectionDue, Instant at) {
    if (status != SessionStatus.PLANNED) {
      throw unexpected("open");
    }
    terms = policy;
    sections.include(planningDue, reflectionDue);
    openedAt = at;
    status = SessionStatus.OPEN;
  }

  void agreeSchedule(Schedule agreed) {
    refuseIf(
        status != SessionStatus.PLANNED && status != SessionStatus.OPEN, "session.schedule.closed");
    schedule = agreed;
  }

  void reflected(Instant at) {
    refuseIfFiled();
    sections.reflected(at);
  }

  void overrideReflection(String reason) {
    refuseIfFiled();
    sections.overrideReflection(reason);
  }

  void held(LocalDate on) {
    requireWorking();
    sections.held(on);
    status = status == SessionStatus.OPEN ? SessionStatus.HELD : status;
  }

  void foundRootCauses(Instant at) {
    requireWorking();
    sections.foundRootCauses(at);
  }

  void agreedSolutions(Instant at) {
    requireWorking();
    sections.agreedSolutions(at);
  }

  void reflectedOnImplementation(Instant at) {
    requireWorking();
    sections.reflectedOnImplementation(at);
  }

  void asksForSupport(Instant at) {
    sections.asksForSupport(at);
  }

  /** R02, R20: files the report once, in the time given. */
  void submit(Instant at, String by, String note) {
    refuseIf(status == SessionStatus.SUBMITTED, "session.report.submitted");
    refuseIf(status == SessionStatus.MISSED, "session.report.missed");
    if (kind == SessionKind.EXTRA) {
      throw unexpected("submit by deadline");
    }
    requireWorking();
    refuseIf(!window.filing().accepts(at), "session.report.missed");
    file(at, by, window.filing().late(at), note);
    promisedEvidence = null;
  }

  /** The report just filed lacks evidence that its reporter brings afterwards (section 9 F). */
  void promiseEvidence() {
    promisedEvidence = PromisedEvidence.FOLLOWS;
  }

  /** The evidence that was to follow is there. */
  void completeEvidence() {
    refuseIf(!awaitsEvidence(), "session.evidence.notAwaited");
    promisedEvidence = PromisedEvidence.COMPLETED;
  }

  /** The late window has closed: the evidence that was to follow is there by now, or it is not. */
  void endWaitForEvidence(boolean complete) {
    if (!awaitsEvidence()) {
      throw unexpected("end the wait for evidence of");
    }
    promisedEvidence = complete ? PromisedEvidence.COMPLETED : PromisedEvidence.NOT_COMPLETED;
  }

  /** An extra session has no deadline: recorded is filed. */
  void recordExtra(Instant at, String by, String note) {
    if (kind != SessionKind.EXTRA) {
      throw unexpected("record as extra");
    }
    refuseIf(status == SessionStatus.SUBMITTED, "session.report.submitted");
    file(at, by, false, note);
  }

  /**
   * The late window has closed without a report. One that was reopened and not filed again counts
   * as it was filed before.
   *
   * @return whether the report is missing
   */
  boolean missed() {
    if (status == SessionStatus.SUBMITTED) {
      throw unexpected("mark as missed");
    }
    status = filing == null ? SessionStatus.MISSED : SessionStatus.SUBMITTED;
    return status == SessionStatus.MISSED;
  }

  /** A filing anew keeps its flag, so whatever is opened by the deadline closes with it (R20). */
  void reopen(Instant at, String by, String reason, Instant until) {
    refuseIf(
        kind == SessionKind.EXTRA
            || (status != SessionStatus.SUBMITTED && status != SessionStatus.MISSED),
        "session.reopen.notFiled");
    refuseIf(!sections.complete(), "session.reopen.incomplete");
    reopening = new Reopening(at, by, reason);
    boolean inTime = filing != null && !window.filing().late(at);
    window = inTime ? window.openUntilDeadline() : window.openUntil(until);
    status = SessionStatus.RETURNED;
  }

  void moveDeadline(SessionDates dates) {
    SessionWindow former = window;
    window = SessionWindow.of(former.cycleStart(), dates);
    if (status == SessionStatus.RETURNED) {
      window =
          former.endsWithDeadline()
              ? window.openUntilDeadline()
              : window.openUntil(former.lateWindowEndsAt());
    }
  }

  void requireWorking() {
    refuseIfFiled();
    refuseIf(status == SessionStatus.PLANNED, "session.notOpen");
  }

  /** Not so once filed or missed, even if opened again: its cycle has gone on. */
  boolean isStillToBeReported() {
    return status != SessionStatus.SUBMITTED
        && status != SessionStatus.MISSED
        && status != SessionStatus.RETURNED;
  }

  SessionFacts facts() {
    return SessionReading.facts(this);
  }

  SessionKey key() {
    return SessionKey.parse(sessionKey);
  }

  String npsn() {
    return npsn;
  }

  int startYear() {
    return startYear;
  }

  String cycleKey() {
    return cycleKey;
  }

  Integer cohort() {
    return cohort;
  }

  SessionKind kind() {
    return kind;
  }

  SessionStatus status() {
    return status;
  }

  SessionWindow window() {
    return window;
  }

  Instant opensAt() {
    return opensAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  SessionTerms terms() {
    return terms;
  }

  Schedule schedule() {
    return schedule;
  }

  Sections sections() {
    return sections;
  }

  Filing filing() {
    return filing;
  }

  PromisedEvidence promisedEvidence() {
    return promisedEvidence;
  }

  Reopening reopening() {
    return reopening;
  }

  private static PmoSession named(
      SessionKey key, CycleKey cycle, Integer cohort, SessionKind kind) {
    PmoSession session = new PmoSession();
    session.sessionKey = key.toString();
    session.npsn = key.npsn();
    session.startYear = key.startYear();
    session.sessionNumber = key.number();
    session.cycleKey = cycle.toString();
    session.cohort = cohort;
    session.kind = kind;
    return session;
  }

  private void file(Instant at, String by, boolean late, String note) {
    filing = filing == null ? Filing.first(at, by, late, note) : filing.again(at, by, note);
    status = SessionStatus.SUBMITTED;
  }

  boolean awaitsEvidence() {
    return status == SessionStatus.SUBMITTED && promisedEvidence == PromisedEvidence.FOLLOWS;
  }

  private void refuseIfFiled() {
    refuseIf(status == SessionStatus.SUBMITTED || status == SessionStatus.MISSED, "session.closed");
  }

  private void refuseIf(boolean wrong, String key) {
    if (wrong) {
      throw new Conflict(Texts.text(key));
    }
  }

  private IllegalStateException unexpected(String act) {
    return new IllegalStateException(
        "Expected to %s session '%s', but it is %s".formatted(act, sessionKey, status));
  }
}
