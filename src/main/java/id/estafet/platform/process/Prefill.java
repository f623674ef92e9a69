package id.estafet.platform.process;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a form opens with, by field key; what is not known is left out. */
public final class Prefill {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** One field, option list or text; null leaves it out. */
  public Prefill with(String key, Object value) {
    if (value != null) {
      values.put(key, value);
    }
    return this;
  }

  /** Every component of a record under its own name; a null record leaves all out. */
  public Prefill fieldsOf(Record known) {
    if (known != null) {
      for (RecordComponent component : known.getClass().getRecordComponents()) {
        with(component.getName(), valueOf(component, known));
      }
    }
    return this;
  }

  Map<String, Object> values() {
    return values;
  }

  private static Object valueOf(RecordComponent component, Record known) {
    try {
      return component.getAccessor().invoke(known);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Expected to read '%s' of a record, but failed".formatted(component.getName()), e);
    }
  }
}
