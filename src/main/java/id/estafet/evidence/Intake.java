package id.estafet.evidence;

import id.estafet.evidence.photo.Photo;
import id.estafet.evidence.photo.Photos;
import id.estafet.evidence.storage.Contents;
import id.estafet.evidence.storage.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a received file into the store as it will be kept, before any row names it. */
@Component
class Intake {

  private final Contents contents;
  private final FileRules rules;
  private final Photos photos;
  private final Clock clock;
  private final FileTypeDetector detector = new FileTypeDetector();

  Intake(Contents contents, FileRules rules, Photos photos, Clock clock) {
    this.contents = contents;
    this.rules = rules;
    this.photos = photos;
    this.clock = clock;
  }

  /** The attachment that the file is to become; its contents lie in the store. */
  Attachment take(SentFile sent, Received received) {
    try {
      FileType type = rules.requireType(sent.kind(), detector.typeOf(received.file()));
      if (!type.isPhoto()) {
        Attachment taken = describe(sent, type, received, false);
        contents.keep(taken.contentName(), received);
        return taken;
      }
      Photo photo = photos.prepare(Files.readAllBytes(received.file()), type.contentType());
      return takePhoto(sent, photo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Attachment takePhoto(SentFile sent, Photo photo) {
    FileType type = FileType.ofContentType(photo.contentType()).orElseThrow();
    Received content = receive(photo.content());
    try {
      Attachment taken = describe(sent, type, content, true);
      contents.keep(taken.contentName(), content);
      Received preview = receive(photo.preview());
      try {
        contents.keep(taken.previewName(), preview);
      } finally {
        contents.discard(preview);
      }
      return taken;
    } finally {
      contents.discard(content);
    }
  }

  private Received receive(byte[] content) {
    return contents.receive(new ByteArrayInputStream(content), content.length);
  }

  private Attachment describe(SentFile sent, FileType type, Received content, boolean previewable) {
    return new Attachment(
        UUID.randomUUID(),
        sent.sessionKey(),
        sent.npsn(),
        sent.kind(),
        FileNames.clean(sent.name(), type),
        type.contentType(),
        content.size(),
        content.sha256(),
        null,
        null,
        previewable,
        sent.by(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
