package id.estafet.session.process;

import id.estafet.session.SessionKey;
import id.estafet.session.TaskSessions;
import id.estafet.session.process.PmoReportProcess.Variables;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Reads the session of a task from its process; the engine keeps out tasks of other places. */
@Component
class CamundaTaskSessions implements TaskSessions {

  private final TaskService tasks;

  CamundaTaskSessions(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public Optional<SessionKey> sessionOf(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
        .map(task -> (String) tasks.getVariable(taskId, Variables.SESSION_KEY.name()))
        .map(SessionKey::parse);
  }
}
