package id.estafet.evidence;

/**
 * Who may see, add and take away the evidence of a session; answered by the module that owns
 * sessions. There is no default, so that an application without an answer does not start.
 */
public interface EvidenceRights {

  /**
   * Returns if the current user may see the session's evidence.
   *
   * @throws id.estafet.platform.text.NotAllowed if not
   * @throws id.estafet.platform.text.NotFound if there is no such session
   */
  void requireRead(String sessionKey);

  /**
   * Returns if the current user may add evidence to the session.
   *
   * @throws id.estafet.platform.text.NotAllowed if not
   * @throws id.estafet.platform.text.NotFound if there is no such session
   */
  void requireWrite(String sessionKey);

  /**
   * Returns if the current user may take evidence of the session away.
   *
   * @throws id.estafet.platform.text.NotAllowed if not
   * @throws id.estafet.platform.text.NotFound if there is no such session
   * @throws id.estafet.platform.text.Conflict if it proves a report that is filed
   */
  void requireDelete(String sessionKey);
}
