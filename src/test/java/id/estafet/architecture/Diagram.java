package id.estafet.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The picture of a model. */
record Diagram(List<DiagramNode> nodes, List<DiagramFlow> flows) {

  static Diagram of(ModelFile file) {
    Map<String, DiagramNode> nodes = new LinkedHashMap<>();
    for (BpmnShape shape : file.all(BpmnShape.class)) {
      if (shape.getBpmnElement() instanceof FlowNode node) {
        Box box = Box.of(shape.getBounds());
        nodes.put(node.getId(), new DiagramNode(node, box, place(shape.getBpmnLabel())));
      }
    }
    List<DiagramFlow> flows = new ArrayList<>();
    for (BpmnEdge edge : file.all(BpmnEdge.class)) {
      if (edge.getBpmnElement() instanceof SequenceFlow flow) {
        flows.add(
            new DiagramFlow(
                flow,
                nodes.get(flow.getSource().getId()),
                nodes.get(flow.getTarget().getId()),
                edge.getWaypoints().stream().map(p -> new Point(p.getX(), p.getY())).toList(),
                place(edge.getBpmnLabel())));
      }
    }
    return new Diagram(List.copyOf(nodes.values()), List.copyOf(flows));
  }

  private static Optional<Box> place(BpmnLabel label) {
    return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Box::of);
  }

  List<Box> labels() {
    return Stream.concat(
            nodes.stream().flatMap(node -> node.label().stream()),
            flows.stream().flatMap(flow -> flow.label().stream()))
        .toList();
  }

  /** Every unordered pair of the nodes. */
  Stream<Pair<DiagramNode>> nodePairs() {
    return pairs(nodes);
  }

  /** Every unordered pair of the flows. */
  Stream<Pair<DiagramFlow>> flowPairs() {
    return pairs(flows);
  }

  private static <T> Stream<Pair<T>> pairs(List<T> items) {
    return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
        .flatMap(
            i -> items.subList(i + 1, items.size()).stream().map(b -> new Pair<>(items.get(i), b)));
  }

  record Pair<T>(T one, T other) {}
}
