package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.security.CurrentUser;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;

/**
 * What is said about a file that is sent as evidence.
 *
 * @param name as the sender's device calls it; may be a path, or null
 * @param by login of the sender
 */
public record SentFile(String sessionKey, AttachmentKind kind, String name, String by) {

  /**
   * A file that the current user sends.
   *
   * @throws InvalidInput if no session or no known kind is named
   */
  public static SentFile of(String sessionKey, String kind, String name) {
    return new SentFile(
        requireSessionKey(sessionKey),
        AttachmentKind.named(kind),
        name == null ? null : VisibleText.of(name),
        requireSender());
  }

  /** The session, which has to be named. */
  public static String requireSessionKey(String sessionKey) {
    if (sessionKey == null || sessionKey.isBlank()) {
      throw new InvalidInput("sessionKey", text("evidence.sessionKey.missing"));
    }
    return sessionKey;
  }

  /** Who is signed in. */
  public static String requireSender() {
    return CurrentUser.id().orElseThrow(() -> new NotAllowed(text("evidence.signIn")));
  }

  /** The school is the first part of a session key, and the rights have known the session. */
  public String npsn() {
    return sessionKey.substring(0, sessionKey.indexOf(':'));
  }
}
