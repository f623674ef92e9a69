package id.estafet.session;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 2: those present choose subtopics and find root causes (section 9 A and C). */
@Service
@Transactional
public class RootCauseFinding {

  private final StoredSessions sessions;
  private final StoredLearningReflections reflections;
  private final ActionPlans plans;
  private final MeetingMinutes minutes;
  private final Catalogue catalogue;
  private final Diary diary;
  private final Clock clock;

  RootCauseFinding(
      StoredSessions sessions,
      StoredLearningReflections reflections,
      ActionPlans plans,
      MeetingMinutes minutes,
      Catalogue catalogue,
      Diary diary,
      Clock clock) {
    this.sessions = sessions;
    this.reflections = reflections;
    this.plans = plans;
    this.minutes = minutes;
    this.catalogue = catalogue;
    this.diary = diary;
    this.clock = clock;
  }

  /** Records subtopics and root causes, or better ones until solutions are agreed. */
  public void record(SessionKey key, RootCauseAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    boolean first = !session.sections().hasRootCauses();
    Instant now = clock.instant();
    session.foundRootCauses(now);
    Optional<ReflectionBasis> basis = reflections.basisOf(session.cycleKey());
    if (basis.isEmpty() && !isOverridden(session)) {
      throw new Conflict(Texts.text("session.rootCauses.reflectionMissing"));
    }
    check(session, answers, basis).refuse();
    minutes.write(session, answers.basicInfo());
    ActionPlan plan =
        first ? new ActionPlan(session) : plans.findById(key.toString()).orElseThrow();
    plan.find(answers.subtopics(), answers.studentBehaviour(), answers.rootCauses());
    plans.save(plan);
    diary.note(
        session,
        now,
        by,
        SessionEventKind.ROOT_CAUSES_FOUND,
        String.join(", ", SubtopicChangeExplained.codes(answers.subtopics())));
  }

  private FormCheck check(
      PmoSession session, RootCauseAnswers answers, Optional<ReflectionBasis> basis) {
    List<LearningData> reflectedOn = basis.map(ReflectionBasis::sources).orElse(List.of());
    BasicInfo info = answers.basicInfo();
    FormCheck check =
        FormCheck.of("session")
            .all(HeldMeeting.check(session, info, ProgrammeTime.today(clock)))
            .all(FoundRootCauses.check(answers, reflectedOn, catalogue));
    basis.ifPresent(
        known -> check.all(ReflectionComesFirst.check(known.reflectionDate(), info.heldDate())));
    return check;
  }

  /**
   * Counts only without a reflection; may stand with an earlier session that this one catches up.
   */
  private boolean isOverridden(PmoSession session) {
    return session.sections().overrideReason() != null
        || sessions.countOverrides(session.cycleKey()) > 0;
  }
}
