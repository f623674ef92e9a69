package id.estafet.session;

/** What a session tells its process, as facts. Each call joins the caller's transaction. */
public interface SessionWorkflow {

  /** A filed or missed report may be filed again; its reporter gets the task. */
  void reportReopened(SessionFacts session);

  /** A school wants a session outside the calendar; its principal gets the task. */
  void extraSessionRequested(SessionFacts session);

  /** The deadline of a session has moved; its timers move with it. */
  void deadlineMoved(SessionFacts session);
}
