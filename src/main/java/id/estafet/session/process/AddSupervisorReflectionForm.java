package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.LearningReflections;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SupervisorReflectionAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_AddSupervisorReflection: the supervisor's view beside the school's own. */
@Component
class AddSupervisorReflectionForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final LearningReflections reflections;

  AddSupervisorReflectionForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionTexts texts,
      LearningReflections reflections) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.reflections = reflections;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_ADD_SUPERVISOR_REFLECTION;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    Prefill prefill = tasks.about(session);
    sessions.reflection(session.cycle()).ifPresent(reflection -> texts.show(prefill, reflection));
    return prefill;
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    SupervisorReflectionAnswers reflection = answers.as(SupervisorReflectionAnswers.class);
    reflections.addSupervisorReflection(SessionTasks.keyOf(task), reflection, task.actor());
    return Map.of();
  }
}
