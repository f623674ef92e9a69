package id.estafet.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Stands in for every delegate: records where it was called and leaves the facts told beforehand.
 */
class FakeDelegates implements JavaDelegate {

  private final Map<String, Deque<Facts>> told = new HashMap<>();
  private final List<String> done = new ArrayList<>();

  /** Facts of the first call, the second call, and so on; the last ones stay. */
  void tell(String element, Facts... facts) {
    told.put(element, new ArrayDeque<>(Arrays.asList(facts)));
  }

  int timesDone(String element) {
    return Collections.frequency(done, element);
  }

  @Override
  public void execute(DelegateExecution execution) {
    String element = execution.getCurrentActivityId();
    done.add(element);
    execution.setVariables(next(told.getOrDefault(element, new ArrayDeque<>())).values());
  }

  private static Facts next(Deque<Facts> facts) {
    if (facts.isEmpty()) {
      return Facts.none();
    }
    return facts.size() > 1 ? facts.removeFirst() : facts.getFirst();
  }
}
