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

/** What one session said about one follow-up (section 9 E); never changed afterwards. */
@Entity
@Immutable
@Table(name = "follow_up_reflection")
class FollowUpReflection implements Persistable<UUID> {

  @Id private UUID id;
  private UUID followUpId;
  private String sessionKey;
  private Instant recordedAt;
  private String recordedBy;

  @Enumerated(EnumType.STRING)
  private ImplementationQuality implementationQuality;

  private String whatWentWell;
  private String whatNotYet;
  private String obstacle;

  @Enumerated(EnumType.STRING)
  private ObstacleCategory obstacleCategory;

  private String obstacleSolution;
  private boolean escalate;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus newStatus;

  private Integer progressPercent;
  private String lessonLearned;

  protected FollowUpReflection() {}

  FollowUpReflection(
      FollowUpReflectionAnswer answer, String sessionKey, String recordedBy, Instant recordedAt) {
    this.id = UUID.randomUUID();
    this.followUpId = answer.followUpId();
    this.sessionKey = sessionKey;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    this.implementationQuality = answer.implementationQuality();
    this.whatWentWell = answer.whatWentWell();
    this.whatNotYet = answer.whatNotYet();
    this.obstacle = answer.obstacle();
    this.obstacleCategory = answer.obstacleCategory();
    this.obstacleSolution = answer.obstacleSolution();
    this.escalate = answer.escalate();
    this.newStatus = answer.newStatus();
    this.progressPercent = answer.progressPercent();
    this.lessonLearned = answer.lessonLearned();
  }

  RecordedReflection asRecorded() {
    return new RecordedReflection(
        followUpId,
        sessionKey,
        recordedAt,
        recordedBy,
        implementationQuality,
        whatWentWell,
        whatNotYet,
        obstacle,
        obstacleCategory,
        obstacleSolution,
        escalate,
        newStatus,
        progressPercent,
        lessonLearned);
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
