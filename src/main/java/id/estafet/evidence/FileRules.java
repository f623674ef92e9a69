package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Which files may prove what, how large and how many (section 9 F). */
@Component
class FileRules {

  static final int FILES_PER_SESSION = 10;

  private static final DataSize DOCUMENT_LIMIT = DataSize.ofMegabytes(10);
  private static final Set<FileType> DOCUMENTS =
      Set.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.PDF);
  private static final Set<FileType> RECORDINGS =
      Set.of(FileType.MP4, FileType.WEBM, FileType.MKV, FileType.M4A);

  private final DataSize recordingLimit;

  FileRules(EvidenceSettings settings) {
    this.recordingLimit = settings.recordingLimit();
  }

  long limitOf(AttachmentKind kind) {
    return limit(kind).toBytes();
  }

  void requireSize(AttachmentKind kind, long size) {
    if (size == 0) {
      throw refused("evidence.file.empty");
    }
    if (size > limitOf(kind)) {
      String key = isRecording(kind) ? "evidence.file.recordingTooLarge" : "evidence.file.tooLarge";
      throw refused(key, limit(kind).toMegabytes());
    }
  }

  FileType requireType(AttachmentKind kind, Optional<FileType> type) {
    Set<FileType> allowed = isRecording(kind) ? RECORDINGS : DOCUMENTS;
    String key = isRecording(kind) ? "evidence.file.notARecording" : "evidence.file.notADocument";
    return type.filter(allowed::contains).orElseThrow(() -> refused(key));
  }

  /** Recordings and documents are counted apart: many photos must not keep out the recording. */
  void requireRoom(AttachmentKind kind, Iterable<Attachment> present) {
    int files = 0;
    for (Attachment attachment : present) {
      if (attachment.hasContent() && isRecording(attachment.kind()) == isRecording(kind)) {
        files++;
      }
    }
    if (files >= FILES_PER_SESSION) {
      throw refused("evidence.file.tooMany", FILES_PER_SESSION);
    }
  }

  private DataSize limit(AttachmentKind kind) {
    return isRecording(kind) ? recordingLimit : DOCUMENT_LIMIT;
  }

  private static boolean isRecording(AttachmentKind kind) {
    return kind == AttachmentKind.RECORDING;
  }

  private static InvalidInput refused(String key, Object... arguments) {
    return new InvalidInput("file", text(key, arguments));
  }
}
