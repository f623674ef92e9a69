package id.estafet.session.process;

import id.estafet.calendar.Half;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.CycleKey;
import id.estafet.session.LearningReflections;
import id.estafet.session.PmoSessions;
import id.estafet.session.ReflectionAnswers;
import id.estafet.session.SessionFacts;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Behind UserTask_ReflectOnLearning: the reflection that starts from strengths (section 9 B). */
@Component
class ReflectOnLearningForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionPeople people;
  private final LearningReflections reflections;

  ReflectOnLearningForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionPeople people,
      LearningReflections reflections) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.people = people;
    this.reflections = reflections;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_REFLECT_ON_LEARNING;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    Prefill prefill = tasks.about(session);
    prefill.with("reflectionParticipants", people.reflecting(session.key().npsn()));
    known(session.cycle()).ifPresent(prefill::fieldsOf);
    return prefill;
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    ReflectionAnswers reflection = answers.as(ReflectionAnswers.class);
    reflections.record(SessionTasks.keyOf(task), reflection, task.actor());
    return Map.of(Variables.REFLECTION_DONE.name(), true);
  }

  /** What this cycle has recorded already, else what the school said half a year ago. */
  private Optional<ReflectionAnswers> known(CycleKey cycle) {
    Optional<ReflectionAnswers> ofThisCycle = sessions.reflection(cycle);
    boolean first = cycle.half() == Half.A;
    return ofThisCycle.isPresent() || first
        ? ofThisCycle
        : sessions.reflection(new CycleKey(cycle.npsn(), cycle.startYear(), Half.A));
  }
}
