package id.estafet.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** One line in the history of a follow-up (R09). */
@Entity
@Immutable
@Table(name = "follow_up_change")
class StatusChange implements Persistable<UUID> {

  @Id private UUID id;
  private UUID followUpId;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus oldStatus;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus newStatus;

  private Instant changedAt;
  private String changedBy;
  private String sessionKey;
  private String reason;

  protected StatusChange() {}

  StatusChange(
      UUID followUpId,
      FollowUpStatus oldStatus,
      FollowUpStatus newStatus,
      Occasion occasion,
      String reason) {
    this.id = UUID.randomUUID();
    this.followUpId = followUpId;
    this.oldStatus = oldStatus;
    this.newStatus = newStatus;
    this.changedAt = occasion.at();
    this.changedBy = occasion.by();
    this.sessionKey = occasion.sessionKey();
    this.reason = reason;
  }

  UUID followUpId() {
    return followUpId;
  }

  FollowUpStatus oldStatus() {
    return oldStatus;
  }

  RecordedChange asRecorded() {
    return new RecordedChange(oldStatus, newStatus, changedAt, changedBy, sessionKey, reason);
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
