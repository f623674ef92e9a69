package id.estafet.platform.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completing a task is submitting its form, so that Tasklist, REST and Java take one path and
 * nobody can overwrite a routing fact by completing.
 */
class CompletionByForm extends TaskServiceImpl {

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
}
