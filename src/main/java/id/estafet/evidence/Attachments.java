package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in and hands out the evidence of sessions (R10, C30, C31). */
@Service
@Transactional
public class Attachments {

  private static final int DESCRIPTION_LENGTH = 300;

  private final AttachmentRows rows;
  private final FileStore store;
  private final FileRules rules;
  private final Clock clock;
  private final FileTypeDetector detector = new FileTypeDetector();

  Attachments(AttachmentRows rows, FileStore store, FileRules rules, Clock clock) {
    this.rows = rows;
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Stores a file as evidence; the same content sent again for the same kind is the same attachment
   * (section 9 F).
   *
   * @throws InvalidInput if the file is empty, too large, one too many or of a type that the kind
   *     does not allow
   */
  public Attachment addFile(
      String sessionKey,
      String npsn,
      AttachmentKind kind,
      String fileName,
      InputStream content,
      String by) {
    FileStore.Received received = store.receive(content, rules.limitOf(kind));
    try {
      rules.requireSize(kind, received.size());
      List<Attachment> present = rows.bySession(sessionKey);
      return same(present, kind, other -> received.sha256().equals(other.sha256()))
          .orElseGet(
              () -> {
                FileType type = rules.requireType(kind, typeOf(received));
                rules.requireRoom(kind, present);
                Attachment added =
                    new Attachment(
                        UUID.randomUUID(),
                        sessionKey,
                        npsn,
                        kind,
                        FileNames.clean(fileName, type),
                        type.contentType(),
                        received.size(),
                        received.sha256(),
                        null,
                        null,
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
                store.keep(received, added.id());
                return insert(added, "evidence.file.sentTwice");
              });
    } finally {
      store.discard(received);
    }
  }

  /**
   * Notes a link as evidence; the same link again for the same kind is the same attachment.
   *
   * @param description what the link shows; may be null
   * @throws InvalidInput if the link is not a plain https address of at most 500 characters
   */
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
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
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
  @Transactional(readOnly = true)
  public Resource open(UUID id) {
    return rows.byId(id)
        .filter(attachment -> attachment.hasContent())
        .map(attachment -> store.open(attachment.id()))
        .orElseThrow(() -> new NotFound(text("evidence.notFound")));
  }

  private static Optional<Attachment> same(
      List<Attachment> present, AttachmentKind kind, Predicate<Attachment> content) {
    return present.stream().filter(other -> other.kind() == kind).filter(content).findFirst();
  }

  private Optional<FileType> typeOf(FileStore.Received received) {
    try {
      return detector.typeOf(received.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Attachment insert(Attachment added, String sentTwice) {
    try {
      rows.insert(added);
      return added;
    } catch (DuplicateKeyException e) {
      // Two uploads of the same content at the same moment: the other one has won.
      throw new Conflict(text(sentTwice));
    }
  }
}
