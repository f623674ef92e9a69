package id.estafet.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** One line in the history of a session: who did what, when. */
@Entity
@Immutable
@Table(name = "session_event")
class SessionEvent implements Persistable<UUID> {

  @Id private UUID id;
  private String sessionKey;
  private Instant happenedAt;
  private String person;

  @Enumerated(EnumType.STRING)
  private SessionEventKind kind;

  private String detail;

  protected SessionEvent() {}

  SessionEvent(
      SessionKey session, Instant happenedAt, String person, SessionEventKind kind, String detail) {
    this.id = UUID.randomUUID();
    this.sessionKey = session.toString();
    this.happenedAt = happenedAt;
    this.person = person;
    this.kind = kind;
    this.detail = detail;
  }

  HistoryLine asLine() {
    return new HistoryLine(happenedAt, person, kind, detail);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Only ever inserted, so no look before it. */
  @Override
  public boolean isNew() {
    return true;
  }
}
