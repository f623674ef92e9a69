package id.estafet.platform.draft;

import java.time.Instant;

/**
 * What the table keeps of a draft.
 *
 * @param content JSON text, or null when somebody began anew
 */
record StoredDraft(int version, String content, String savedBy, Instant savedAt) {}
