package id.estafet.evidence;

import id.estafet.evidence.storage.Contents;
import id.estafet.evidence.storage.Received;
import id.estafet.platform.text.InvalidInput;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in the files that are sent as evidence, under the rules of all files (R10, C30). */
@Service
public class SentFiles {

  private final AttachmentRows rows;
  private final Contents contents;
  private final Intake intake;
  private final FileRules rules;
  private final TransactionOperations transaction;

  SentFiles(
      AttachmentRows rows,
      Contents contents,
      Intake intake,
      FileRules rules,
      TransactionOperations transaction) {
    this.rows = rows;
    this.contents = contents;
    this.intake = intake;
    this.rules = rules;
    this.transaction = transaction;
  }

  /**
   * Stores a file as evidence; the same content sent again for the same kind is the same attachment
   * (section 9 F).
   *
   * @throws InvalidInput if the file is empty, too large, one too many or of a type that the kind
   *     does not allow
   */
  public Attachment add(SentFile sent, InputStream content) {
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
    List<Attachment> present = rows.bySession(sent.sessionKey());
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
          rows.insert(taken, received.sha256());
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
    return present.stream()
        .filter(other -> other.kind() == kind && sha256.equals(other.sha256()))
        .findFirst();
  }
}
