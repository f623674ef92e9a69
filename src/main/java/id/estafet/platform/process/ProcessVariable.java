package id.estafet.platform.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable of a vocabulary class: the only place where its name and type are written.
 *
 * @param name as in the model
 * @param type of the value
 */
public record ProcessVariable<T>(String name, Class<T> type) {

  /** A variable that models and code share. */
  public static <T> ProcessVariable<T> of(String name, Class<T> type) {
    return new ProcessVariable<>(name, type);
  }

  /**
   * The value in a scope.
   *
   * @throws IllegalStateException if the variable is missing or of another type
   */
  public T from(VariableScope scope) {
    Object value = scope.getVariable(name);
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "Expected variable '%s' to be a %s, but it is %s"
              .formatted(name, type.getSimpleName(), value));
    }
    return type.cast(value);
  }

  /** Sets the value in a scope; the engine would write an equal one again. */
  public void on(VariableScope scope, T value) {
    if (!value.equals(scope.getVariable(name))) {
      scope.setVariable(name, value);
    }
  }

  /** The variable with a value, for starting an instance. */
  public Map<String, Object> with(T value) {
    return Map.of(name, value);
  }
}
