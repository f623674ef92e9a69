package id.estafet.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Used by every user task on completion: hands the answers to the capability in the transaction
 * that completes the task, and leaves only its routing facts in the process.
 */
@ProcessBean
class RecordAnswersListener implements TaskListener {

  private final TaskForms forms;

  RecordAnswersListener(TaskForms forms) {
    this.forms = forms;
  }

  @Override
  public void notify(DelegateTask task) {
    TaskForm form =
        forms
            .of(task.getTaskDefinitionKey())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Expected a form behind '%s', but there is none"
                            .formatted(task.getTaskDefinitionKey())));
    Map<String, JsonNode> values = new LinkedHashMap<>();
    task.getVariablesLocal()
        .forEach((name, json) -> values.put(name, Answers.parsed((String) json)));
    Answers answers = new Answers(values);
    form.record(CapabilityFormHandler.openTask((TaskEntity) task), answers)
        .forEach(task.getExecution()::setVariable);
  }
}
