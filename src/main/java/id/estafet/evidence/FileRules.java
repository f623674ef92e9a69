package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Which files may prove what, how large and how many (section 9 F). */
@Component
class FileRules {

  static final int FILES_PER_SESSION = 10;

  private static final DataSize DOCUMENT_LIMIT = DataSize.ofMegabytes(10);
  private static final List<FileType> DOCUMENTS =
      List.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.PDF);
  private static final List<FileType> RECORDINGS =
      List.of(FileType.MP4, FileType.WEBM, FileType.MKV, FileType.M4A);

  private final DataSize recordingLimit;
  private final DataSize sessionLimit;

  FileRules(EvidenceSettings settings) {
    this.recordingLimit = settings.recordingLimit();
    this.sessionLimit = settings.sessionLimit();
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
    String key = isRecording(kind) ? "evidence.file.notARecording" : "evidence.file.notADocument";
    return type.filter(typesOf(kind)::contains).orElseThrow(() -> refused(key));
  }

  /** Recordings and documents are counted apart: many photos must not keep out the recording. */
  void requireRoom(AttachmentKind kind, long size, List<Attachment> present) {
    if (filesLeft(kind, present) == 0) {
      throw refused("evidence.file.tooMany", FILES_PER_SESSION);
    }
    if (size > bytesLeft(present)) {
      throw refused("evidence.file.sessionFull", sessionLimit.toMegabytes());
    }
  }

  /** Which types may prove this, the most usual first. */
  List<FileType> typesOf(AttachmentKind kind) {
    return isRecording(kind) ? RECORDINGS : DOCUMENTS;
  }

  int filesLeft(AttachmentKind kind, List<Attachment> present) {
    long files =
        present.stream()
            .filter(Attachment::hasContent)
            .filter(attachment -> isRecording(attachment.kind()) == isRecording(kind))
            .count();
    return (int) Math.max(0, FILES_PER_SESSION - files);
  }

  long bytesLeft(List<Attachment> present) {
    long used = present.stream().filter(Attachment::hasContent).mapToLong(Attachment::size).sum();
    return Math.max(0, sessionLimit.toBytes() - used);
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
