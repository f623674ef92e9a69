package id.estafet.platform.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person entered, read as the record that a capability wants: the fields of the form have
 * the names of the record's components. An empty text is no answer, and a row without any answer is
 * no row.
 */
public final class Answers {

  private static final ObjectMapper JSON = reader();

  private final ObjectNode values;

  /** Answers by field key. */
  public Answers(Map<String, JsonNode> values) {
    this.values = JSON.createObjectNode();
    this.values.setAll(values);
    this.values.forEach(Answers::dropEmptyRows);
  }

  /**
   * The same answers, with those of a section that lies flat in the form gathered for a component.
   */
  public Answers gathering(String component) {
    values.set(component, values.deepCopy());
    return this;
  }

  /**
   * The answers as a record.
   *
   * @throws InvalidInput naming the field whose value cannot be read
   */
  public <T> T as(Class<T> type) {
    try {
      return JSON.treeToValue(values, type);
    } catch (JsonMappingException unreadable) {
      throw new InvalidInput(fieldOf(unreadable), Texts.text(reasonOf(unreadable)));
    } catch (IOException e) {
      throw new IllegalStateException("Expected answers as Json, but got " + values, e);
    }
  }

  static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("Expected Json, but got " + json, e);
    }
  }

  /**
   * Lists come as Json, as text holding Json from callers that know no better, or as Java lists.
   */
  static JsonNode tree(Object value) {
    String written = String.valueOf(value);
    boolean structured = written.startsWith("[") || written.startsWith("{");
    boolean readable =
        value instanceof String || value instanceof org.camunda.spin.json.SpinJsonNode;
    return structured && readable ? parsed(written) : JSON.valueToTree(value);
  }

  private static void dropEmptyRows(JsonNode value) {
    if (value instanceof ArrayNode rows) {
      for (int row = rows.size() - 1; row >= 0; row--) {
        if (rows.get(row).isObject() && isEmpty(rows.get(row))) {
          rows.remove(row);
        }
      }
    }
  }

  private static boolean isEmpty(JsonNode row) {
    for (JsonNode value : row) {
      boolean answered = !value.isNull() && !value.isBoolean() && !value.asText("").isBlank();
      if (answered || value.isContainerNode() && !value.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String fieldOf(JsonMappingException unreadable) {
    String path =
        unreadable.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining());
    return path.replaceFirst("^\\.", "").replaceFirst("^(basicInfo|support)\\.", "");
  }

  private static String reasonOf(JsonMappingException unreadable) {
    Class<?> wanted =
        unreadable instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch
            ? mismatch.getTargetType()
            : Object.class;
    if (wanted == LocalDate.class) {
      return "platform.unreadable.date";
    }
    if (wanted == LocalTime.class) {
      return "platform.unreadable.time";
    }
    return Number.class.isAssignableFrom(wanted)
        ? "platform.unreadable.number"
        : "platform.unreadable.choice";
  }

  private static ObjectMapper reader() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DateOfMoment()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfigDefaults(
                coercion ->
                    coercion
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert))
            .build();
    return mapper;
  }

  /** Reads a date, also from a moment: browsers send either. */
  private static class DateOfMoment extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2023-08-21".length();

    DateOfMoment() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String written = parser.getValueAsString("").strip();
      if (written.isEmpty()) {
        return null;
      }
      try {
        return LocalDate.parse(written.substring(0, Math.min(LENGTH, written.length())));
      } catch (java.time.format.DateTimeParseException e) {
        throw context.weirdStringException(written, LocalDate.class, "no date");
      }
    }
  }
}
