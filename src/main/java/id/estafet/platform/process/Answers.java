package id.estafet.platform.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/**
 * What a person entered, read as the types that a capability wants. An empty text is no answer.
 * What cannot be read is remembered with its field, so that the person hears of all of it at once.
 */
public final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> values;
  private final String prefix;
  private final List<FieldError> unreadable;

  /** Answers by field key. */
  public Answers(Map<String, JsonNode> values) {
    this(values, "", new ArrayList<>());
  }

  private Answers(Map<String, JsonNode> values, String prefix, List<FieldError> unreadable) {
    this.values = values;
    this.prefix = prefix;
    this.unreadable = unreadable;
  }

  /** A text without surrounding blanks; null if there is none. */
  public String text(String key) {
    JsonNode value = values.getOrDefault(key, NullNode.getInstance());
    String written = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return written.isEmpty() ? null : written;
  }

  /** A date; of a moment its date. */
  public LocalDate date(String key) {
    return read(
        key,
        "platform.unreadable.date",
        written -> LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
  }

  /** A time of day without seconds. */
  public LocalTime time(String key) {
    return read(key, "platform.unreadable.time", Answers::timeOf);
  }

  /** A whole number. */
  public Integer integer(String key) {
    return read(
        key, "platform.unreadable.integer", written -> new BigDecimal(written).intValueExact());
  }

  /** A number. */
  public BigDecimal decimal(String key) {
    return read(
        key, "platform.unreadable.number", written -> new BigDecimal(written.replace(',', '.')));
  }

  /** A tick; no answer is no tick. */
  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> E constant(String key, Class<E> type) {
    return read(key, "platform.unreadable.choice", written -> Enum.valueOf(type, written));
  }

  /** Several constants of an enum, from a checklist. */
  public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
    return elements(key).stream()
        .map(element -> new Answers(Map.of(key, element), prefix, unreadable).constant(key, type))
        .filter(constant -> constant != null)
        .toList();
  }

  /** Several texts, from a tag list. */
  public List<String> texts(String key) {
    return elements(key).stream().map(JsonNode::asText).toList();
  }

  /** The rows of a repeating group; rows without any answer are left out. */
  public List<Answers> rows(String key) {
    List<Answers> rows = new ArrayList<>();
    List<JsonNode> elements = elements(key);
    for (int i = 0; i < elements.size(); i++) {
      Map<String, JsonNode> fields = fieldsOf(elements.get(i));
      Answers row = new Answers(fields, prefix + key + "[" + i + "].", unreadable);
      if (fields.keySet().stream().anyMatch(row::hasAnswer)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * Stops if something could not be read.
   *
   * @throws InvalidInput naming each such field
   */
  public void requireReadable() {
    if (!unreadable.isEmpty()) {
      throw new InvalidInput(unreadable);
    }
  }

  static JsonNode plain(TypedValue value) {
    Object content = value == null ? null : value.getValue();
    if (content instanceof SpinJsonNode node) {
      return parsed(node.toString());
    }
    return JSON.valueToTree(content instanceof Date date ? written(date) : content);
  }

  static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Expected Json, but it is " + json, e);
    }
  }

  private static String written(Date date) {
    return date.toInstant().atZone(ProgrammeTime.ZONE).toLocalDateTime().toString();
  }

  private boolean hasAnswer(String key) {
    JsonNode value = values.get(key);
    return value != null && (value.isContainerNode() ? !value.isEmpty() : text(key) != null);
  }

  private List<JsonNode> elements(String key) {
    JsonNode value = values.getOrDefault(key, NullNode.getInstance());
    if (value.isTextual() && value.asText().startsWith("[")) {
      value = parsed(value.asText());
    }
    return value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of();
  }

  private static Map<String, JsonNode> fieldsOf(JsonNode row) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    row.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  private static LocalTime timeOf(String written) {
    return Arrays.stream(new String[] {"Z", "+", "-"}).anyMatch(written::contains)
        ? OffsetTime.parse(written).toLocalTime()
        : LocalTime.parse(written);
  }

  private <T> T read(String key, String messageKey, Function<String, T> reader) {
    String written = text(key);
    if (written == null) {
      return null;
    }
    try {
      return reader.apply(written);
    } catch (RuntimeException unreadableValue) {
      unreadable.add(new FieldError(prefix + key, text(messageKey, written)));
      return null;
    }
  }

  private static String text(String key, Object argument) {
    return Texts.text(key, argument);
  }
}
