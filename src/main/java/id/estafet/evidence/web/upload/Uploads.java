package id.estafet.evidence.web.upload;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.Attachments;
import id.estafet.evidence.EvidenceRights;
import id.estafet.evidence.SentFile;
import id.estafet.evidence.SentFiles;
import id.estafet.evidence.storage.Contents;
import id.estafet.evidence.storage.DiskSpace;
import id.estafet.evidence.storage.NoSpace;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins uploads and makes attachments of those that are whole, under the rules of all files. */
@Component
class Uploads {

  /** More than one person sends at once; the eleventh ends the oldest. */
  private static final int PER_PERSON = 10;

  private final UploadRows rows;
  private final Tus tus;
  private final SentFiles files;
  private final Attachments attachments;
  private final EvidenceRights rights;
  private final Contents contents;
  private final DiskSpace space;
  private final Clock clock;

  Uploads(
      UploadRows rows,
      Tus tus,
      SentFiles files,
      Attachments attachments,
      EvidenceRights rights,
      Contents contents,
      DiskSpace space,
      Clock clock) {
    this.rows = rows;
    this.tus = tus;
    this.files = files;
    this.attachments = attachments;
    this.rights = rights;
    this.contents = contents;
    this.space = space;
    this.clock = clock;
  }

  /** Refuses what is known to be in vain before the first byte comes. */
  void requireWelcome(SentFile file, long length) {
    requireWrite(file);
    files.requireRoom(file, length);
    space.requireFor(length);
  }

  void begin(UUID id, SentFile file, long length) {
    List<UUID> begun = rows.onTheirWay(file.by());
    begun.stream().skip(PER_PERSON - 1L).forEach(this::forget);
    rows.insert(id, file, length, now());
  }

  /** The person's own upload; that of another is unknown. */
  Upload get(UUID id, String by) {
    return rows.find(id, by).orElseThrow(() -> new NotFound(text("evidence.upload.unknown")));
  }

  /** Returns if a piece of this size may come. */
  void requireSpaceFor(long piece) {
    space.requireFor(piece);
  }

  /**
   * The attachment that a whole upload became or becomes now. What is refused for its content is
   * refused for good; what only came at the wrong moment waits for another try.
   *
   * @throws InvalidInput if the file breaks a rule
   */
  Attachment attachmentOf(Upload upload) {
    return tus.locked(
        upload.id(),
        data -> {
          Upload current = get(upload.id(), upload.file().by());
          if (!current.isOnItsWay()) {
            return outcomeOf(current);
          }
          if (!tus.isWhole(current.id())) {
            throw new Conflict(text("evidence.upload.unfinished"));
          }
          requireWrite(current.file());
          try {
            Attachment added =
                files.addReceived(
                    current.file(),
                    contents.received(data),
                    attachment -> rows.becameAttachment(current.id(), attachment.id(), now()));
            tus.remove(current.id());
            return added;
          } catch (NoSpace e) {
            throw e;
          } catch (InvalidInput e) {
            throw refused(current, e);
          }
        });
  }

  /** Ends an upload for good. */
  InvalidInput refused(Upload upload, InvalidInput why) {
    rows.refused(upload.id(), why.getMessage(), now());
    tus.remove(upload.id());
    return why;
  }

  /** Removes an upload with all that has arrived of it. */
  void forget(UUID id) {
    rows.delete(id);
    tus.remove(id);
  }

  /** In this protocol a conflict is an offset that does not fit; a filed report is none. */
  private void requireWrite(SentFile file) {
    try {
      rights.requireWrite(file.sessionKey());
    } catch (Conflict e) {
      throw new NotAllowed(e.getMessage());
    }
  }

  private Attachment outcomeOf(Upload ended) {
    if (ended.problem() != null) {
      throw new InvalidInput("file", ended.problem());
    }
    return attachments
        .find(ended.attachmentId())
        .orElseThrow(() -> new NotFound(text("evidence.notFound")));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
