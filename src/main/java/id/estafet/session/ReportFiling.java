package id.estafet.session;

import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files the report of a session, marks it as missed or opens it again (section 11). */
@Service
@Transactional
public class ReportFiling {

  private static final int LONGEST_NOTE = 2000;
  private static final Duration REOPENED_FOR = Duration.ofDays(7);

  private final StoredSessions sessions;
  private final EvidenceLedger evidence;
  private final Diary diary;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReportFiling(
      StoredSessions sessions,
      EvidenceLedger evidence,
      Diary diary,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.evidence = evidence;
    this.diary = diary;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Files the report: complete, proven and once (R02, R10, R20). Until the deadline the proof may
   * follow (section 9 F). That every follow-up has its reflection (R08) was asked when that section
   * was recorded.
   */
  public SessionFacts submit(SessionKey key, ReportAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    Instant now = clock.instant();
    session.submit(now, by, answers.submitterNote());
    List<FieldError> missing = missingEvidence(session);
    boolean follows = answers.evidenceFollows() && !missing.isEmpty();
    FormCheck.of("session")
        .all(SectionsComplete.check(session.sections()))
        .all(follows ? List.of() : missing)
        .expect(
            !follows || !session.window().filing().late(now),
            "evidenceFollows",
            "session.evidence.followsTooLate")
        .optionalText("submitterNote", answers.submitterNote(), LONGEST_NOTE)
        .expect(answers.submitConfirmed(), "submitConfirmed", "session.submit.unconfirmed")
        .refuse();
    if (follows) {
      session.promiseEvidence();
    }
    UUID receipt =
        diary.note(session, now, by, SessionEventKind.REPORT_SUBMITTED, answers.submitterNote());
    SessionFacts filed = session.facts();
    events.publishEvent(new ReportFiled(filed, receipt));
    return filed;
  }

  /** The evidence that was to follow is there: every kind that the policy asks for (R10). */
  public void completeEvidence(SessionKey key, String by) {
    PmoSession session = sessions.get(key);
    session.completeEvidence();
    FormCheck.of("session").all(missingEvidence(session)).refuse();
    diary.note(session, clock.instant(), by, SessionEventKind.EVIDENCE_COMPLETED, null);
  }

  /**
   * The late window has ended while evidence was to follow; the report stays filed. What counts is
   * whether the evidence is there, even if nobody has said that it is.
   */
  public SessionFacts endWaitForEvidence(SessionKey key) {
    PmoSession session = sessions.get(key);
    endWaitForEvidence(session);
    return session.facts();
  }

  /**
   * Closes a report for which the late window has ended. One that was reopened and not filed again
   * counts as it was filed before. Marking a missed one again changes nothing.
   */
  public SessionFacts markMissed(SessionKey key) {
    PmoSession session = sessions.get(key);
    if (session.status() == SessionStatus.MISSED) {
      return session.facts();
    }
    boolean missing = session.missed();
    if (missing) {
      diary.note(session, clock.instant(), Diary.SYSTEM, SessionEventKind.REPORT_MISSED, null);
    }
    if (session.awaitsEvidence()) {
      endWaitForEvidence(session);
    }
    return session.facts();
  }

  /**
   * Opens a filed or missed report again: a filed one by its deadline until then, any other for
   * seven days (section 11). Who may do so is for the caller to check: the coordinator, or the
   * reporter until the deadline.
   */
  public SessionFacts reopen(SessionKey key, String by, String reason) {
    FormCheck.of("session").all(ReopeningReason.check(reason)).refuse();
    PmoSession session = sessions.get(key);
    Instant now = clock.instant();
    session.reopen(now, by, reason.strip(), now.plus(REOPENED_FOR));
    diary.note(session, now, by, SessionEventKind.REPORT_REOPENED, reason.strip());
    return session.facts();
  }

  private void endWaitForEvidence(PmoSession session) {
    boolean complete = missingEvidence(session).isEmpty();
    session.endWaitForEvidence(complete);
    SessionEventKind outcome =
        complete ? SessionEventKind.EVIDENCE_COMPLETED : SessionEventKind.EVIDENCE_NOT_COMPLETED;
    diary.note(session, clock.instant(), Diary.SYSTEM, outcome, null);
  }

  private List<FieldError> missingEvidence(PmoSession session) {
    Set<String> required = session.terms().evidence();
    Set<String> present = required.isEmpty() ? required : evidence.kindsFor(session.key());
    return RequiredEvidence.check(required, present);
  }
}
