package id.estafet.followup;

import java.time.Instant;
import java.util.UUID;

/** What a session said about one follow-up, for reading. */
public record RecordedReflection(
    UUID followUpId,
    String sessionKey,
    Instant recordedAt,
    String recordedBy,
    ImplementationQuality implementationQuality,
    String whatWentWell,
    String whatNotYet,
    String obstacle,
    ObstacleCategory obstacleCategory,
    String obstacleSolution,
    boolean escalate,
    FollowUpStatus newStatus,
    Integer progressPercent,
    String lessonLearned) {}
