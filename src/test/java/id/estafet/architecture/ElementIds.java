package id.estafet.architecture;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the id of an element says: its kind, an underscore, its meaning in PascalCase. */
final class ElementIds {

  private static final Map<Class<? extends FlowNode>, String> PREFIXES =
      Map.ofEntries(
          Map.entry(StartEvent.class, "StartEvent"),
          Map.entry(EndEvent.class, "EndEvent"),
          Map.entry(UserTask.class, "UserTask"),
          Map.entry(ServiceTask.class, "ServiceTask"),
          Map.entry(BusinessRuleTask.class, "BusinessRuleTask"),
          Map.entry(SendTask.class, "SendTask"),
          Map.entry(ReceiveTask.class, "ReceiveTask"),
          Map.entry(CallActivity.class, "CallActivity"),
          Map.entry(SubProcess.class, "SubProcess"),
          Map.entry(IntermediateCatchEvent.class, "CatchEvent"),
          Map.entry(IntermediateThrowEvent.class, "ThrowEvent"),
          Map.entry(BoundaryEvent.class, "BoundaryEvent"),
          Map.entry(Gateway.class, "Gateway"));

  private ElementIds() {}

  static String pattern(FlowNode element) {
    return PREFIXES.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(element))
        .map(entry -> entry.getValue() + "_([A-Z][a-z0-9]*)+")
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Expected a known kind of element, but got " + element));
  }

  /** {@code UserTask_SubmitReport} means {@code SubmitReport}. */
  static String meaning(FlowNode element) {
    return element.getId().substring(element.getId().indexOf('_') + 1);
  }

  /** {@code UserTask_SubmitReport} is answered in the form {@code submit-report}. */
  static String formId(UserTask task) {
    return meaning(task).replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase();
  }

  /** {@code ServiceTask_OpenSession} is done by {@code ${openSessionDelegate}}. */
  static String delegateExpression(ServiceTask task) {
    String meaning = meaning(task);
    return "${" + meaning.substring(0, 1).toLowerCase() + meaning.substring(1) + "Delegate}";
  }
}
