package id.estafet.monitoring.web;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param kind {@code NOTICE}, {@code SESSION}, {@code FOLLOW_UP} or {@code EVIDENCE}
 * @param words what, in Indonesian
 * @param schoolName null for a notice
 * @param sessionNumber null where no session of the six is meant
 * @param person who did it; null for the system itself and for a notice
 */
record NewsLine(
    Instant at,
    String kind,
    String words,
    String schoolName,
    Integer sessionNumber,
    String person) {}
