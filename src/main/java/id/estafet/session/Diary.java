package id.estafet.session;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the history of sessions. */
@Component
class Diary {

  /** Stands for timers and other work that nobody in person did. */
  static final String SYSTEM = "system";

  private final SessionEvents events;
  private final StoredSessions sessions;

  Diary(SessionEvents events, StoredSessions sessions) {
    this.events = events;
    this.sessions = sessions;
  }

  /** Answers the id of the line. */
  UUID note(PmoSession session, Instant at, String by, SessionEventKind kind, String detail) {
    return events.save(new SessionEvent(session, at, by, kind, detail)).getId();
  }

  void note(SessionKey key, Instant at, String by, SessionEventKind kind, String detail) {
    note(sessions.getReferenceById(key.toString()), at, by, kind, detail);
  }
}
