package id.estafet.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One notice to one person.
 *
 * @param kind what it is about, for grouping: {@code report.overdue}
 * @param link where to go; null if there is nothing to open
 * @param readAt null until the person has read it
 */
public record Notice(
    UUID id,
    String personId,
    String kind,
    String subject,
    String body,
    String link,
    Instant createdAt,
    Instant readAt) {}
