package id.estafet.followup;

import java.time.Instant;

/**
 * Who changes a follow-up, when and where.
 *
 * @param sessionKey null between two sessions
 */
record Occasion(String by, Instant at, String sessionKey) {}
