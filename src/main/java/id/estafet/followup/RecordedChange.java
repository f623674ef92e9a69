package id.estafet.followup;

import java.time.Instant;

/**
 * One line in the history of a follow-up, for reading (R09).
 *
 * @param sessionKey null when it changed between two sessions
 */
public record RecordedChange(
    FollowUpStatus oldStatus,
    FollowUpStatus newStatus,
    Instant changedAt,
    String changedBy,
    String sessionKey,
    String reason) {}
