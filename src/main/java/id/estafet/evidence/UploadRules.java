package id.estafet.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * What may still be sent for a session, so that a person learns it before the upload.
 *
 * @param filesLeft documents and recordings together
 * @param bytesLeft of all files together
 */
public record UploadRules(List<OfKind> kinds, int filesLeft, long bytesLeft) {

  /**
   * What may prove one thing.
   *
   * @param types content types
   * @param extensions of file names, without the dot
   */
  public record OfKind(
      AttachmentKind kind,
      String label,
      long maxBytes,
      List<String> types,
      List<String> extensions,
      int filesLeft) {}

  static UploadRules of(FileRules rules, List<Attachment> present) {
    List<OfKind> kinds =
        Arrays.stream(AttachmentKind.values()).map(kind -> ofKind(kind, rules, present)).toList();
    int filesLeft =
        rules.filesLeft(AttachmentKind.RECORDING, present)
            + rules.filesLeft(AttachmentKind.DOCUMENTATION, present);
    return new UploadRules(kinds, filesLeft, rules.bytesLeft(present));
  }

  private static OfKind ofKind(AttachmentKind kind, FileRules rules, List<Attachment> present) {
    List<FileType> types = rules.typesOf(kind);
    return new OfKind(
        kind,
        kind.label(),
        rules.limitOf(kind),
        types.stream().map(FileType::contentType).toList(),
        types.stream().flatMap(type -> type.extensions().stream()).toList(),
        rules.filesLeft(kind, present));
  }
}
