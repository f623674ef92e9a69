package id.estafet.session;

import java.util.Optional;

/** Knows which session a task of somebody's list is about. */
public interface TaskSessions {

  /** The session of a task that the caller may see; empty if it is about none, or not there. */
  Optional<SessionKey> sessionOf(String taskId);
}
