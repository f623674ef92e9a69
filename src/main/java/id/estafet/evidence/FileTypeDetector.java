package id.estafet.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;

/** Reads the type of a file from its first bytes; the name never counts. */
class FileTypeDetector {

  /** Long enough for the container's brand: "ftyp" at byte 4, Matroska's DocType soon after. */
  private static final int HEAD = 64;

  private final Tika tika = new Tika();

  Optional<FileType> typeOf(Path file) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      content.mark(HEAD);
      String head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      content.reset();
      return FileType.ofContentType(refine(tika.detect(content), head));
    }
  }

  /**
   * Tika's core names the container only: most MP4 files of phones and of ffmpeg (brand "isom") are
   * QuickTime to it, and WebM is Matroska.
   */
  private static String refine(String detected, String head) {
    return switch (detected) {
      case "video/quicktime" ->
          head.startsWith("ftyp", 4) && !head.startsWith("qt  ", 8)
              ? FileType.MP4.contentType()
              : detected;
      case "video/x-m4v" -> FileType.MP4.contentType();
      case "application/x-matroska" ->
          head.contains("webm") ? FileType.WEBM.contentType() : FileType.MKV.contentType();
      default -> detected;
    };
  }
}
