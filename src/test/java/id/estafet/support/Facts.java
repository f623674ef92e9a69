package id.estafet.support;

import id.estafet.platform.process.ProcessVariable;
import java.util.HashMap;
import java.util.Map;

/**
 * Routing facts that a capability leaves in a process.
 *
 * @param values by the name of their variable
 */
public record Facts(Map<String, Object> values) {

  public static Facts none() {
    return new Facts(Map.of());
  }

  public static <T> Facts of(ProcessVariable<T> variable, T value) {
    return new Facts(variable.with(value));
  }

  /** These facts with one more, which replaces an earlier value. */
  public <T> Facts and(ProcessVariable<T> variable, T value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(variable.name(), value);
    return new Facts(more);
  }
}
