package id.estafet.session;

/**
 * What the running processes have to be told when something happened outside their tasks. Called in
 * the transaction of the act, so that either both happen or none.
 */
public interface SessionWorkflow {

  /** A filed or missed report was opened again: its reporter is asked to file it anew (R20). */
  void reportReopened(SessionFacts session);

  /** A report was filed before its evidence: its reporter is asked to complete it (section 9 F). */
  void evidenceFollows(SessionFacts session);

  /** A session outside the calendar was opened: somebody is asked to record it (section 4.3). */
  void extraSessionRequested(SessionFacts session);

  /** The dates of a session have changed already: its timers follow (section 7). */
  void deadlineMoved(SessionFacts session);
}
