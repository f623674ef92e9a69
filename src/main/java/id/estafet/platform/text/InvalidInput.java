package id.estafet.platform.text;

import java.util.List;
import java.util.stream.Collectors;

/** What a person entered breaks a rule; the answer names each field. */
public class InvalidInput extends RuntimeException {

  private final List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super(errors.stream().map(FieldError::message).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(String field, String message) {
    this(List.of(new FieldError(field, message)));
  }

  /** All that is wrong, in the order of the form. */
  public List<FieldError> errors() {
    return errors;
  }
}
