package id.estafet.platform.text;

/** The person may not do this or see this (403); the message is Indonesian. */
public class NotAllowed extends RuntimeException {

  public NotAllowed(String message) {
    super(message);
  }
}
