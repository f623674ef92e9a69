package id.estafet.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of file that evidence may have (section 9 F). */
enum FileType {
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  MP4("video/mp4", "mp4", "m4v"),
  WEBM("video/webm", "webm"),
  MKV("video/x-matroska", "mkv"),
  M4A("audio/mp4", "m4a");

  private final String contentType;
  private final List<String> extensions;

  FileType(String contentType, String... extensions) {
    this.contentType = contentType;
    this.extensions = List.of(extensions);
  }

  static Optional<FileType> ofContentType(String contentType) {
    return Arrays.stream(values()).filter(type -> type.contentType.equals(contentType)).findFirst();
  }

  boolean isPhoto() {
    return contentType.startsWith("image/");
  }

  String contentType() {
    return contentType;
  }

  /** The usual extension first. */
  List<String> extensions() {
    return extensions;
  }
}
