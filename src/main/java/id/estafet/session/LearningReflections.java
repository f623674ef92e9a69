package id.estafet.session;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 1: the school reflects on its students' learning (section 9 B). */
@Service
@Transactional
public class LearningReflections {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 1000;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 2000;

  private final StoredSessions sessions;
  private final StoredLearningReflections reflections;
  private final StoredSupervisorReflections supervisors;
  private final Diary diary;
  private final Clock clock;

  LearningReflections(
      StoredSessions sessions,
      StoredLearningReflections reflections,
      StoredSupervisorReflections supervisors,
      Diary diary,
      Clock clock) {
    this.sessions = sessions;
    this.reflections = reflections;
    this.supervisors = supervisors;
    this.diary = diary;
    this.clock = clock;
  }

  /** Records the school's reflection, or a better one until root causes are found. */
  public void record(SessionKey key, ReflectionAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    boolean first = !session.sections().hasReflection();
    Instant now = clock.instant();
    session.reflected(now);
    FormCheck.of("session").all(InitialStage.check(answers, ProgrammeTime.today(clock))).refuse();
    LearningReflection reflection =
        first
            ? new LearningReflection(session)
            : reflections.findById(key.toString()).orElseThrow();
    reflection.say(answers, by, now);
    reflections.save(reflection);
    diary.note(session, now, by, SessionEventKind.REFLECTED, null);
  }

  /** Lets stage 2 begin without the reflection, for a reason (R13). */
  public void overridden(SessionKey key, OverrideAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    FormCheck.of("session")
        .text("overrideReason", answers.overrideReason(), SHORTEST_REASON, LONGEST_REASON)
        .refuse();
    session.overrideReflection(answers.overrideReason());
    diary.note(
        session,
        clock.instant(),
        by,
        SessionEventKind.REFLECTION_OVERRIDDEN,
        answers.overrideReason());
  }

  /** Records the supervisor's view beside the school's own. */
  public void addSupervisorReflection(
      SessionKey key, SupervisorReflectionAnswers answers, String by) {
    FormCheck.of("session")
        .text("supervisorReflection", answers.supervisorReflection(), SHORTEST, LONGEST)
        .optionalText("supervisorStrengths", answers.supervisorStrengths(), LONGEST)
        .optionalText("supervisorAdvice", answers.supervisorAdvice(), LONGEST)
        .refuse();
    if (supervisors.existsById(key.toString())) {
      throw new Conflict(Texts.text("session.supervisorReflection.recorded"));
    }
    Instant now = clock.instant();
    supervisors.save(new SupervisorReflection(key, answers, by, now));
    diary.note(key, now, by, SessionEventKind.SUPERVISOR_REFLECTED, null);
  }
}
