package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.LearningReflections;
import id.estafet.session.OverrideAnswers;
import id.estafet.session.PmoSessions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_OverrideReflection: why stage 2 begins without stage 1 (R13). */
@Component
class OverrideReflectionForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final LearningReflections reflections;

  OverrideReflectionForm(
      PmoSessions sessions, SessionTasks tasks, LearningReflections reflections) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.reflections = reflections;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_OVERRIDE_REFLECTION;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    return tasks.about(sessions.get(SessionTasks.keyOf(task)));
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    OverrideAnswers override = answers.as(OverrideAnswers.class);
    reflections.overridden(SessionTasks.keyOf(task), override, task.actor());
    return Map.of();
  }
}
