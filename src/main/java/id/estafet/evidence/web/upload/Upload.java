package id.estafet.evidence.web.upload;

import id.estafet.evidence.SentFile;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that comes in pieces.
 *
 * @param endedAt null as long as the file is on its way
 * @param attachmentId what it became; null if it was refused or is on its way
 * @param problem why it became none, as the sender reads it; null otherwise
 */
record Upload(
    UUID id, SentFile file, long length, Instant endedAt, UUID attachmentId, String problem) {

  boolean isOnItsWay() {
    return endedAt == null;
  }
}
