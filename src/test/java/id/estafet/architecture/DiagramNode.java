package id.estafet.architecture;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** An element as it is drawn, with the place of its label when that stands outside. */
record DiagramNode(FlowNode element, Box box, Optional<Box> label) {

  boolean isAttachedTo(DiagramNode other) {
    return element instanceof BoundaryEvent event
        && event.getAttachedTo().getId().equals(other.id());
  }

  boolean isWithin(DiagramNode other) {
    var parent = element.getParentElement();
    while (parent != null && !parent.equals(other.element)) {
      parent = parent.getParentElement();
    }
    return parent != null;
  }

  String id() {
    return element.getId();
  }

  @Override
  public String toString() {
    return id();
  }
}
