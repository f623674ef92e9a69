package id.estafet.platform.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.security.DutyBook;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completing a task is submitting its form, so that Tasklist, REST and Java take one path. The
 * engine's other ways to end a task or to bring variables along are closed: each would leave the
 * answers out or overwrite a routing fact. Who takes or gets a task is a matter of duty.
 */
class CompletionByForm extends TaskServiceImpl {

  private final TaskDuty duty;

  CompletionByForm(DutyBook dutyBook) {
    this.duty = new TaskDuty(dutyBook);
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, Map<String, Object> answers) {
    FormSubmission.submit(commandExecutor, taskId, answers, false, false);
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> answers, boolean deserialize) {
    return FormSubmission.submit(commandExecutor, taskId, answers, true, deserialize);
  }

  /** Takes a task for oneself, or gives it back; nobody takes one for somebody else. */
  @Override
  public void claim(String taskId, String personId) {
    Authentication person = person();
    if (person != null && personId != null && !personId.equals(person.getUserId())) {
      throw refused();
    }
    super.claim(taskId, personId);
  }

  /** Giving back one's own task is no assignment; an assignee must hold the task's duty. */
  @Override
  public void setAssignee(String taskId, String personId) {
    if (person() == null) {
      super.setAssignee(taskId, personId);
    } else if (personId == null) {
      claim(taskId, null);
    } else if (holdsDutyOf(taskId, personId)) {
      super.setAssignee(taskId, personId);
    } else {
      throw refused();
    }
  }

  @Override
  public void resolveTask(String taskId) {
    throw refused();
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    throw refused();
  }

  @Override
  public void delegateTask(String taskId, String personId) {
    throw refused();
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode) {
    throw refused();
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String message) {
    throw refused();
  }

  @Override
  public void handleBpmnError(
      String taskId, String errorCode, String message, Map<String, Object> variables) {
    throw refused();
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode) {
    throw refused();
  }

  @Override
  public void handleEscalation(
      String taskId, String escalationCode, Map<String, Object> variables) {
    throw refused();
  }

  private Authentication person() {
    return commandExecutor.execute(context -> context.getAuthentication());
  }

  private boolean holdsDutyOf(String taskId, String personId) {
    return commandExecutor.execute(
        context -> {
          TaskEntity task = context.getTaskManager().findTaskById(taskId);
          return task != null && duty.holds(personId, task);
        });
  }

  private static AuthorizationException refused() {
    return new AuthorizationException(text("platform.task.closedWay"));
  }
}
