package id.estafet.platform.text;

/** The thing asked for does not exist (404); the message is Indonesian. */
public class NotFound extends RuntimeException {

  public NotFound(String message) {
    super(message);
  }
}
