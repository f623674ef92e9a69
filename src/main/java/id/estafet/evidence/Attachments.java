package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.storage.Contents;
import id.estafet.evidence.storage.Received;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in and hands out the evidence of sessions (R10, C30, C31). */
@Service
public class Attachments {

  private static final int DESCRIPTION_LENGTH = 300;

  private final AttachmentRows rows;
  private final Contents contents;
  private final Intake intake;
  private final FileRules rules;
  private final TransactionOperations transaction;
  private final Clock clock;

  Attachments(
      AttachmentRows rows,
      Contents contents,
      Intake intake,
      FileRules rules,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.contents = contents;
    this.intake = intake;
    this.rules = rules;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Stores a file as evidence; the same content sent again for the same kind is the same attachment
   * (section 9 F).
   *
   * @throws InvalidInput if the file is empty, too large, one too many or of a type that the kind
   *     does not allow
   */
  public Attachment addFile(SentFile sent, InputStream content) {
    Received received = contents.receive(content, rules.limitOf(sent.kind()));
    try {
      return addReceived(sent, received, added -> {});
    } finally {
      contents.discard(received);
    }
  }

  /**
   * Stores a file that has arrived already, under the same rules; the received file stays.
   *
   * @param alongside what else belongs to the same transaction
   */
  public Attachment addReceived(SentFile sent, Received received, Consumer<Attachment> alongside) {
    rules.requireSize(sent.kind(), received.size());
    List<Attachment> present = of(sent.sessionKey());
    return rows.bySentFile(sent.sessionKey(), sent.kind(), received.sha256())
        .or(() -> kept(present, sent.kind(), received.sha256()))
        .map(known -> noted(known, alongside))
        .orElseGet(() -> addNew(sent, received, present, alongside));
  }

  /**
   * Returns if a file of this size may be sent, as far as that is known before it comes.
   *
   * @throws InvalidInput if not
   */
  @Transactional(readOnly = true)
  public void requireRoom(SentFile sent, long size) {
    rules.requireSize(sent.kind(), size);
    rules.requireRoom(sent.kind(), size, rows.bySession(sent.sessionKey()));
  }

  /** What may still be sent for a session. */
  @Transactional(readOnly = true)
  public UploadRules rulesOf(String sessionKey) {
    return UploadRules.of(rules, rows.bySession(sessionKey));
  }

  /**
   * Notes a link as evidence; the same link again for the same kind is the same attachment.
   *
   * @param description what the link shows; may be null
   * @throws InvalidInput if the link is not a plain https address of at most 500 characters
   */
  @Transactional
  public Attachment addLink(
      String sessionKey,
      String npsn,
      AttachmentKind kind,
      String link,
      String description,
      String by) {
    String address = Links.require(link);
    String shown = description == null || description.isBlank() ? null : description.strip();
    if (shown != null && shown.length() > DESCRIPTION_LENGTH) {
      throw new InvalidInput(
          "description", text("evidence.description.tooLong", DESCRIPTION_LENGTH));
    }
    return same(rows.bySession(sessionKey), kind, other -> address.equals(other.link()))
        .orElseGet(
            () ->
                insert(
                    new Attachment(
                        UUID.randomUUID(),
                        sessionKey,
                        npsn,
                        kind,
                        null,
                        null,
                        null,
                        null,
                        address,
                        shown,
                        false,
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                    null,
                    "evidence.link.sentTwice"));
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

  private Attachment addNew(
      SentFile sent, Received received, List<Attachment> present, Consumer<Attachment> alongside) {
    rules.requireRoom(sent.kind(), received.size(), present);
    // Half a gigabyte on its way to S3 holds no connection to the database.
    Attachment taken = intake.take(sent, received);
    Optional<Attachment> twin = kept(present, sent.kind(), taken.sha256());
    if (twin.isPresent()) {
      // Two files that differed only in what is not kept of a photo.
      contents.remove(taken.contentName());
      contents.remove(taken.previewName());
      return noted(twin.get(), alongside);
    }
    return transaction.execute(
        status -> {
          contents.removeAfterRollback(taken.contentName());
          contents.removeAfterRollback(taken.previewName());
          insert(taken, received.sha256(), "evidence.file.sentTwice");
          alongside.accept(taken);
          return taken;
        });
  }

  private Attachment noted(Attachment known, Consumer<Attachment> alongside) {
    transaction.executeWithoutResult(status -> alongside.accept(known));
    return known;
  }

  private static Optional<Attachment> kept(
      List<Attachment> present, AttachmentKind kind, String sha256) {
    return same(present, kind, other -> sha256.equals(other.sha256()));
  }

  private static Optional<Attachment> same(
      List<Attachment> present, AttachmentKind kind, Predicate<Attachment> content) {
    return present.stream().filter(other -> other.kind() == kind).filter(content).findFirst();
  }

  private Attachment insert(Attachment added, String receivedSha256, String sentTwice) {
    try {
      rows.insert(added, receivedSha256);
      return added;
    } catch (DuplicateKeyException e) {
      // Two uploads of the same content at the same moment: the other one has won.
      throw new Conflict(text(sentTwice));
    }
  }
}
