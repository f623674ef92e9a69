package id.estafet.support;

/** A way into the product: a program's, or a browser's. */
public interface Door {

  /** Who goes through it. */
  String login();

  /** Asks for something; the path is that of {@code /engine-rest} or {@code /api}. */
  Visitor.Answer send(String method, String path, Object body);
}
