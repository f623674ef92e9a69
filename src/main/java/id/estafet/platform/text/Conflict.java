package id.estafet.platform.text;

/**
 * The thing exists, but its state forbids the act (409), a second submit for one; the message is
 * Indonesian.
 */
public class Conflict extends RuntimeException {

  public Conflict(String message) {
    super(message);
  }
}
