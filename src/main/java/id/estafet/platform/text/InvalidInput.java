package id.estafet.platform.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person entered breaks a rule; the answer names each field. */
public class InvalidInput extends RuntimeException {

  private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

  private final List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super(errors.stream().map(InvalidInput::spoken).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(String field, String message) {
    this(List.of(new FieldError(field, message)));
  }

  /** All that is wrong, in the order of the form. */
  public List<FieldError> errors() {
    return errors;
  }

  /** Of several rows the message says which, counted as people count. */
  private static String spoken(FieldError error) {
    Matcher row = ROW.matcher(error.field());
    return row.find() && !error.message().contains("baris")
        ? Texts.text("platform.field.inRow", Integer.parseInt(row.group(1)) + 1, error.message())
        : error.message();
  }
}
