package id.estafet.support;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Remembers the sequence flows that instances take. Where all flows of a model were taken, no node
 * was left out either, for a node without flows holds nodes that have some.
 */
class TakenFlows extends AbstractBpmnParseListener {

  private final Set<String> taken = new HashSet<>();

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
    ExecutionListener remember = execution -> taken.add(flow.getId());
    flow.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
  }

  void forget() {
    taken.clear();
  }

  Collection<String> taken() {
    return taken;
  }
}
