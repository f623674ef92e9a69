package id.estafet.session;

import id.estafet.followup.FollowUpReflections;
import id.estafet.followup.ReflectionScope;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 4: a session reflects on how the follow-ups went (section 9 A, E and G). */
@Service
@Transactional
public class ImplementationReflection {

  private final StoredSessions sessions;
  private final FollowUpReflections reflections;
  private final PlanRevisions revisions;
  private final MeetingMinutes minutes;
  private final SupportDesk support;
  private final Diary diary;
  private final Clock clock;

  ImplementationReflection(
      StoredSessions sessions,
      FollowUpReflections reflections,
      PlanRevisions revisions,
      MeetingMinutes minutes,
      SupportDesk support,
      Diary diary,
      Clock clock) {
    this.sessions = sessions;
    this.reflections = reflections;
    this.revisions = revisions;
    this.minutes = minutes;
    this.support = support;
    this.diary = diary;
    this.clock = clock;
  }

  /** Records the reflection, once: every open follow-up has its part (R08). */
  public void record(SessionKey key, ImplementationAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    Instant now = clock.instant();
    session.reflectedOnImplementation(now);
    PlanRevision revision = revisions.draft(session, answers);
    ReflectionScope scope = new ReflectionScope(session.npsn(), key.toString(), session.openedAt());
    FormCheck.of("session")
        .all(HeldMeeting.check(session, answers.basicInfo(), ProgrammeTime.today(clock)))
        .all(EscalationAsksForSupport.check(answers.followUpReflections(), answers.support()))
        .all(SolvedInSchoolFirst.check(answers.support()))
        .all(revisions.check(revision, answers))
        .collect(() -> reflections.reflect(scope, answers.followUpReflections(), by))
        .refuse();
    minutes.write(session, answers.basicInfo());
    support.keep(session, answers.support(), now);
    revisions.apply(session, revision, answers, by, now);
    diary.note(
        session,
        now,
        by,
        SessionEventKind.IMPLEMENTATION_REFLECTED,
        revision.subtopicsChange() ? answers.subtopicChangeReason() : null);
  }
}
