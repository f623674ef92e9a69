package id.estafet.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * One piece of evidence of a session: a stored file or a link to one (C30, C31).
 *
 * @param fileName cleaned name of the file; null for a link
 * @param contentType read from the content, never from the name; null for a link
 * @param size bytes; null for a link
 * @param sha256 hash of the content in hex; null for a link
 * @param link https address; null for a file
 * @param description what the link shows; null if nothing was said
 * @param previewable whether there is a small picture of it
 */
public record Attachment(
    UUID id,
    String sessionKey,
    String npsn,
    AttachmentKind kind,
    String fileName,
    String contentType,
    Long size,
    String sha256,
    String link,
    String description,
    boolean previewable,
    String uploadedBy,
    Instant uploadedAt) {

  /** Whether this is a file; a link has no content here. */
  public boolean hasContent() {
    return link == null;
  }

  /** The name of the content in the store. */
  String contentName() {
    return id.toString();
  }

  /** The name of the small picture in the store. */
  String previewName() {
    return previewNameOf(id);
  }

  static String previewNameOf(UUID id) {
    return id + ".preview";
  }
}
