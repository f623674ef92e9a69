package id.estafet.evidence.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies of a JPEG only what draws the picture: no EXIF, XMP, IPTC, comments or maker notes, and
 * nothing behind its end, where phones put a short film or a second picture.
 */
final class BareJpeg {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

  private final byte[] source;
  private final ByteArrayOutputStream kept;
  private int position;
  private byte[] exif;

  private BareJpeg(byte[] source) {
    this.source = source;
    this.kept = new ByteArrayOutputStream(source.length);
  }

  static Bare of(byte[] source) throws DamagedPhoto {
    return new BareJpeg(source).copy();
  }

  private Bare copy() throws DamagedPhoto {
    if (nextMarker() != START) {
      throw new DamagedPhoto();
    }
    keepMarker(START);
    for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
      int begin = position;
      int length = unsigned(begin) << 8 | unsigned(begin + 1);
      int end = begin + length;
      if (length < 2 || end > source.length) {
        throw new DamagedPhoto();
      }
      position = end;
      if (belongsToThePicture(marker, begin + 2, end)) {
        if (marker == SCAN) {
          position = endOfScan(end);
        }
        keepMarker(marker);
        kept.write(source, begin, position - begin);
      }
    }
    keepMarker(END);
    return new Bare(kept.toByteArray(), exif);
  }

  private boolean belongsToThePicture(int marker, int begin, int end) {
    if (marker == 0xe1 && exif == null && startsWith(EXIF, begin, end)) {
      exif = Arrays.copyOfRange(source, begin + EXIF.length, end);
    }
    return switch (marker) {
      // JFIF and Adobe say how the colours are coded.
      case 0xe0, 0xee -> true;
      case 0xe2 -> startsWith(COLOURS, begin, end);
      case COMMENT -> false;
      default -> marker < 0xe0 || marker > 0xef;
    };
  }

  /** Within a scan, 0xff stands before a zero or a restart; before anything else, it ends. */
  private int endOfScan(int begin) {
    int at = begin;
    while (at + 1 < source.length) {
      int next = unsigned(at + 1);
      boolean coded = next == 0 || next == 0xff || next >= 0xd0 && next <= 0xd7;
      if (unsigned(at) == 0xff && !coded) {
        return at;
      }
      at++;
    }
    return source.length;
  }

  /** A file that breaks off ends where it breaks off. */
  private int nextMarker() throws DamagedPhoto {
    if (position >= source.length) {
      return END;
    }
    if (unsigned(position) != 0xff) {
      throw new DamagedPhoto();
    }
    while (position < source.length && unsigned(position) == 0xff) {
      position++;
    }
    return position < source.length ? unsigned(position++) : END;
  }

  private void keepMarker(int marker) {
    kept.write(0xff);
    kept.write(marker);
  }

  private boolean startsWith(byte[] word, int begin, int end) {
    return end - begin >= word.length
        && Arrays.equals(source, begin, begin + word.length, word, 0, word.length);
  }

  private int unsigned(int at) {
    return at < source.length ? source[at] & 0xff : 0;
  }
}
