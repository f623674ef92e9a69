package id.estafet.session;

import java.time.Instant;

/**
 * One line in the history of a session, for reading.
 *
 * @param person login, or {@code system} for timers
 * @param detail reason or note; null when the kind says it all
 */
public record HistoryLine(
    Instant happenedAt, String person, SessionEventKind kind, String detail) {}
