package id.estafet.architecture;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** One way out of an exclusive gateway: the answer to its question. */
record Answer(ExclusiveGateway question, SequenceFlow flow) {

  static Stream<Answer> of(Collection<ExclusiveGateway> gateways) {
    return gateways.stream()
        .filter(gateway -> gateway.getOutgoing().size() > 1)
        .flatMap(gateway -> gateway.getOutgoing().stream().map(flow -> new Answer(gateway, flow)));
  }

  boolean isDefault() {
    return flow.equals(question.getDefault());
  }

  boolean isLabelled(String label) {
    return label.equals(flow.getName());
  }

  /** The condition, or an empty text where there is none. */
  String condition() {
    return flow.getConditionExpression() == null
        ? ""
        : flow.getConditionExpression().getTextContent().strip();
  }

  boolean negates() {
    return condition().startsWith("${!");
  }

  @Override
  public String toString() {
    return flow.getId();
  }
}
