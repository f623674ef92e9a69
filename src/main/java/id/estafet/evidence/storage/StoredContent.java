package id.estafet.evidence.storage;

import java.time.Instant;

/**
 * A content that lies in the store.
 *
 * @param storedAt by the clock of the store, which no training moves
 */
record StoredContent(String name, Instant storedAt) {}
