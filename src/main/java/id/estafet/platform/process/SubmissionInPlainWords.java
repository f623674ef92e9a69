package id.estafet.platform.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Submits forms so that a refusal reaches the person in plain words. */
class SubmissionInPlainWords extends FormServiceImpl {

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> answers) {
    FormSubmission.submit(commandExecutor, taskId, answers, false, false);
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> answers, boolean deserialize) {
    return FormSubmission.submit(commandExecutor, taskId, answers, true, deserialize);
  }
}
