package id.estafet.platform.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects everything that is wrong with a form, so that the person reads it at once. The name of a
 * field is the text {@code <module>.field.<key>}; rows share the name of their column.
 */
public final class FormCheck {

  private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

  private static final BigDecimal LARGEST = new BigDecimal("999999999999");

  private final String module;
  private final List<FieldError> errors = new ArrayList<>();

  private FormCheck(String module) {
    this.module = module;
  }

  /** Starts a check of a form whose fields have their names in the texts of a module. */
  public static FormCheck of(String module) {
    return new FormCheck(module);
  }

  /** Wants a value: a text that is not blank, a list that is not empty, or anything but null. */
  public FormCheck required(String field, Object value) {
    return expect(isGiven(value), field, "platform.field.required", label(field));
  }

  /** Wants a text within two lengths. */
  public FormCheck text(String field, String value, int shortest, int longest) {
    if (!isGiven(value)) {
      return required(field, value);
    }
    expect(
        value.length() >= shortest,
        field,
        "platform.field.tooShort",
        label(field),
        value.length(),
        shortest);
    return optionalText(field, value, longest);
  }

  /** Lets a text be left out, but not be longer than this. */
  public FormCheck optionalText(String field, String value, int longest) {
    return expect(
        value == null || value.length() <= longest,
        field,
        "platform.field.tooLong",
        label(field),
        value == null ? 0 : value.length(),
        longest);
  }

  /** Lets a number be left out, but not have more digits than anything that is counted. */
  public FormCheck optionalNumber(String field, BigDecimal value) {
    return expect(
        value == null || value.abs().compareTo(LARGEST) <= 0,
        field,
        "platform.field.tooLarge",
        label(field));
  }

  /** Wants a number of rows within two bounds. */
  public FormCheck rows(String field, Collection<?> rows, int fewest, int most) {
    return expect(
        rows.size() >= fewest && rows.size() <= most,
        field,
        "platform.field.rows",
        label(field),
        rows.size(),
        fewest,
        most);
  }

  /** Wants a condition of its own, with the text that explains it. */
  public FormCheck expect(boolean fulfilled, String field, String key, Object... arguments) {
    if (!fulfilled) {
      errors.add(new FieldError(field, Texts.text(key, arguments)));
    }
    return this;
  }

  /** Adds what a rule found. */
  public FormCheck all(List<FieldError> found) {
    errors.addAll(found);
    return this;
  }

  /** Runs an act of another capability and adds what that refuses; the caller refuses later. */
  public FormCheck collect(Runnable act) {
    try {
      act.run();
    } catch (InvalidInput invalid) {
      errors.addAll(invalid.errors());
    }
    return this;
  }

  /** All that was found, in the order of the checks. */
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** Refuses the form if anything was found. */
  public void refuse() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /** The Indonesian name of a field, with its row. */
  public String label(String field) {
    String label = Texts.text(module + ".field." + ROW.matcher(field).replaceAll(""));
    Matcher row = ROW.matcher(field);
    return row.find()
        ? Texts.text("platform.field.ofRow", label, Integer.parseInt(row.group(1)) + 1)
        : label;
  }

  private static boolean isGiven(Object value) {
    if (value instanceof String string) {
      return !string.isBlank();
    }
    return value instanceof Collection<?> rows ? !rows.isEmpty() : value != null;
  }
}
