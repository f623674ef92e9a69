package id.estafet.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/**
 * One line in the history of a session: who did what, when. The id of a line about a filing opens
 * its receipt to everybody, so it is shown nowhere else.
 */
@Entity
@Immutable
@Table(name = "session_event")
class SessionEvent implements Persistable<UUID> {

  @Id private UUID id;

  /** Named as a row, so that a session laid out in the same transaction is inserted first. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_key")
  private PmoSession session;

  private Instant happenedAt;
  private String person;

  @Enumerated(EnumType.STRING)
  private SessionEventKind kind;

  private String detail;

  protected SessionEvent() {}

  SessionEvent(
      PmoSession session, Instant happenedAt, String person, SessionEventKind kind, String detail) {
    this.id = UUID.randomUUID();
    this.session = session;
    this.happenedAt = happenedAt;
    this.person = person;
    this.kind = kind;
    this.detail = detail;
  }

  PmoSession session() {
    return session;
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
