package id.estafet.session.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.EvidenceRights;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.NotAllowed;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.Role;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionStatus;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a session: always by a duty held today at its school (architecture, section
 * 7). A session that does not exist is missing only to those who may see its school.
 */
@Component
class SessionAccess implements EvidenceRights {

  private static final Set<Role> BRING_EVIDENCE =
      EnumSet.of(Role.PRINCIPAL, Role.TEACHER, Role.FACILITATOR, Role.SUPERVISOR);
  private static final Set<Role> REQUEST_EXTRA = EnumSet.of(Role.PRINCIPAL, Role.FACILITATOR);
  private static final Set<Role> CENTRE = EnumSet.of(Role.CENTRAL_PMO, Role.ADMIN);

  private final Callers callers;
  private final PmoSessions sessions;
  private final Clock clock;

  SessionAccess(Callers callers, PmoSessions sessions, Clock clock) {
    this.callers = callers;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public void requireRead(String sessionKey) {
    SessionKey key = SessionKey.parse(sessionKey);
    requireSchool(key.npsn());
    sessions.get(key);
  }

  /**
   * Evidence belongs to what is still to be filed, or was filed with evidence to follow; what was
   * filed with all of it is opened again first.
   */
  @Override
  public void requireWrite(String sessionKey) {
    requireTakingEvidence(sessionKey);
  }

  /** What a filed report was filed with stays, even while more evidence follows. */
  @Override
  public void requireDelete(String sessionKey) {
    SessionStatus status = requireTakingEvidence(sessionKey).status();
    if (status == SessionStatus.SUBMITTED || status == SessionStatus.MISSED) {
      throw new Conflict(text("session.closed"));
    }
  }

  /** Whether the caller could bring evidence right now. */
  boolean canBringEvidence(Caller caller, SessionFacts session) {
    return session.takesEvidence() && bringsEvidence(caller, session.key());
  }

  /** The caller, who may see the school. */
  Caller requireSchool(String npsn) {
    Caller caller = callers.current();
    callers.visible(caller, npsn);
    return caller;
  }

  /** The caller, who may open this report again. */
  Caller requireReopen(SessionKey key) {
    Caller caller = requireSchool(key.npsn());
    ReopenRight right = ReopenRight.of(sessions.get(key));
    if (!right.heldBy(caller, clock.instant())) {
      throw new NotAllowed(
          text(right.reports(caller) ? "session.reopen.tooLate" : "session.reopen.forbidden"));
    }
    return caller;
  }

  /** Whether the caller could open the report again right now. */
  boolean canReopen(Caller caller, SessionFacts session) {
    ReopenRight right = ReopenRight.of(session);
    return right.reopenable() && right.heldBy(caller, clock.instant());
  }

  /** The caller, who may open an extra session at the school. */
  Caller requireExtra(String npsn) {
    Caller caller = requireSchool(npsn);
    if (!caller.holdsAny(REQUEST_EXTRA, npsn)) {
      throw new NotAllowed(text("session.extra.forbidden"));
    }
    return caller;
  }

  /** The caller, who opens school years for everybody. */
  Caller requireCentre() {
    Caller caller = callers.current();
    if (!caller.holdsAny(CENTRE)) {
      throw new NotAllowed(text("session.year.forbidden"));
    }
    return caller;
  }

  /** The caller, who has some duty today. */
  Caller requireDuty() {
    Caller caller = callers.current();
    if (caller.duties().isEmpty()) {
      throw new NotAllowed(text("platform.forbidden.detail"));
    }
    return caller;
  }

  private static boolean bringsEvidence(Caller caller, SessionKey key) {
    return caller.administers() || caller.holdsAny(BRING_EVIDENCE, key.npsn());
  }

  private SessionFacts requireTakingEvidence(String sessionKey) {
    SessionKey key = SessionKey.parse(sessionKey);
    Caller caller = requireSchool(key.npsn());
    if (!bringsEvidence(caller, key)) {
      throw new NotAllowed(text("session.evidence.forbidden"));
    }
    SessionFacts session = sessions.get(key);
    if (!session.takesEvidence()) {
      throw new Conflict(
          text(session.status() == SessionStatus.PLANNED ? "session.notOpen" : "session.closed"));
    }
    return session;
  }
}
