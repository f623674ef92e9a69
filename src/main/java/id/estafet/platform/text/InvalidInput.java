package id.estafet.platform.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person entered breaks a rule; the answer names each field. */
public class InvalidInput extends RuntimeException {

  private static final Pattern ROW = Pattern.compile("^(\\w+)\\[(\\d+)]");

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

  /** Of several rows the message says which, named and counted as the form does. */
  private static String spoken(FieldError error) {
    Matcher row = ROW.matcher(error.field());
    if (!row.find() || error.message().contains("baris")) {
      return error.message();
    }
    int number = Integer.parseInt(row.group(2)) + 1;
    String named = "platform.row." + row.group(1);
    return Texts.text(Texts.has(named) ? named : "platform.row", number, error.message());
  }
}
