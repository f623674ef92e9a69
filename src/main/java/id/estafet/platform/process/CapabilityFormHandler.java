package id.estafet.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Between a Camunda Form and its capability. Opening computes the prefill; submitting keeps the
 * answers for the time of the command only, as transient variables of the task: they reach neither
 * the variable tables nor the routing facts of the process.
 */
class CapabilityFormHandler implements TaskFormHandler {

  private final TaskFormHandler stock;
  private final TaskForms forms;
  private final ObjectMapper json;

  CapabilityFormHandler(TaskFormHandler stock, TaskForms forms, ObjectMapper json) {
    this.stock = stock;
    this.forms = forms;
    this.json = json;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormData data = stock.createTaskForm(task);
    Optional<TaskForm> form = forms.of(task.getTaskDefinitionKey());
    if (form.isPresent() && data instanceof TaskFormDataImpl stockData) {
      stockData.setFormFields(
          form.get().prefill(openTask(task)).values().entrySet().stream()
              .map(known -> field(known.getKey(), known.getValue()))
              .toList());
    }
    return data;
  }

  @Override
  public void submitFormVariables(VariableMap answers, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    if (forms.of(task.getTaskDefinitionKey()).isEmpty()) {
      stock.submitFormVariables(answers, scope);
      return;
    }
    readTreeOf(task);
    answers
        .keySet()
        .forEach(
            name ->
                task.setVariableLocal(
                    name,
                    Variables.untypedValue(Answers.tree(answers.get(name)).toString(), true)));
  }

  @Override
  public void parseConfiguration(
      Element element,
      DeploymentEntity deployment,
      ProcessDefinitionEntity definition,
      BpmnParse parse) {
    throw new UnsupportedOperationException("Expected a parsed form, but it is to be parsed");
  }

  static OpenTask openTask(TaskEntity task) {
    return new OpenTask(
        task.getTaskDefinitionKey(),
        task.getExecution().getProcessBusinessKey(),
        task.getTenantId(),
        actorOf(task),
        task.getExecution());
  }

  /** An execution reads its whole tree at once; the task would read the instance's row before. */
  private static void readTreeOf(TaskEntity task) {
    task.getExecution().getProcessInstance();
  }

  private static String actorOf(TaskEntity task) {
    String person = Context.getCommandContext().getAuthenticatedUserId();
    return person == null ? task.getAssignee() : person;
  }

  private FormField field(String key, Object value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setValue(typed(value));
    return field;
  }

  private TypedValue typed(Object value) {
    JsonNode tree = json.valueToTree(value);
    if (tree.isContainerNode()) {
      return SpinValues.jsonValue(tree.toString()).create();
    }
    if (tree.isTextual()) {
      return Variables.stringValue(tree.asText());
    }
    if (tree.isBoolean()) {
      return Variables.booleanValue(tree.asBoolean());
    }
    return tree.isInt()
        ? Variables.integerValue(tree.asInt())
        : Variables.doubleValue(tree.asDouble());
  }
}
