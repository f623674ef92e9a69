package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.storage.Contents;
import id.estafet.platform.text.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the evidence of sessions, and takes it away (R10, C30, C31). */
@Service
public class Attachments {

  private final AttachmentRows rows;
  private final Contents contents;
  private final Clock clock;

  Attachments(AttachmentRows rows, Contents contents, Clock clock) {
    this.rows = rows;
    this.contents = contents;
    this.clock = clock;
  }

  /** All evidence of a session, oldest first. */
  @Transactional(readOnly = true)
  public List<Attachment> of(String sessionKey) {
    return rows.bySession(sessionKey);
  }

  /** The names of the kinds that a session has evidence of, to compare with the policy (R10). */
  @Transactional(readOnly = true)
  public Set<String> kindsOf(String sessionKey) {
    return rows.bySession(sessionKey).stream()
        .map(attachment -> attachment.kind().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The attachment, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Attachment> find(UUID id) {
    return rows.byId(id);
  }

  /**
   * The content of a stored file.
   *
   * @throws NotFound if there is no such file; a link has no content here
   */
  public Resource open(Attachment attachment) {
    if (!attachment.hasContent()) {
      throw new NotFound(text("evidence.notFound"));
    }
    return contents.open(attachment.contentName(), attachment.size());
  }

  /**
   * The small picture of a photo.
   *
   * @throws NotFound if there is none
   */
  public byte[] preview(Attachment attachment) {
    if (!attachment.previewable()) {
      throw new NotFound(text("evidence.noPreview"));
    }
    return contents.read(attachment.previewName());
  }

  /** Takes evidence away and notes who did it; the file goes when that is certain. */
  @Transactional
  public void delete(Attachment attachment, String by) {
    if (!rows.delete(attachment.id(), by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new NotFound(text("evidence.notFound"));
    }
    contents.removeAfterCommit(attachment.contentName());
    contents.removeAfterCommit(attachment.previewName());
  }
}
