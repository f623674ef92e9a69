package id.estafet.platform.text;

/**
 * One thing that is wrong with one field of a form.
 *
 * @param field key of the form field, rows as {@code followUps[1].endDate} counted from 0
 * @param message Indonesian: which field, why, what to do
 */
public record FieldError(String field, String message) {}
