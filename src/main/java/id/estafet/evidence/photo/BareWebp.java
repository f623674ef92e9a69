package id.estafet.evidence.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/** Copies of a WEBP only the chunks that draw the picture: no EXIF, no XMP. */
final class BareWebp {

  private static final int HEADER = 12;
  private static final int BEFORE_DATA = 8;
  private static final int FLAGS = HEADER + BEFORE_DATA;
  private static final int HAS_EXIF_OR_XMP = 0x08 | 0x04;
  private static final Set<String> DRAWING =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);

  private BareWebp() {}

  static Bare of(byte[] source) throws DamagedPhoto {
    ByteBuffer chunks = ByteBuffer.wrap(source).order(ByteOrder.LITTLE_ENDIAN);
    if (source.length < HEADER + BEFORE_DATA) {
      throw new DamagedPhoto();
    }
    long end = Math.min(source.length, Integer.toUnsignedLong(chunks.getInt(4)) + 8);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(source.length);
    kept.write(source, 0, HEADER);
    byte[] exif = null;
    for (int at = HEADER; at + BEFORE_DATA <= end; ) {
      String type = new String(source, at, 4, ISO_8859_1);
      long length = Integer.toUnsignedLong(chunks.getInt(at + 4));
      if (length > source.length - at - BEFORE_DATA) {
        throw new DamagedPhoto();
      }
      int data = at + BEFORE_DATA;
      // Chunks stand at even places; the last one's filler may be missing.
      int next = (int) Math.min(source.length, data + length + (length & 1));
      if (type.equals("EXIF")) {
        exif = withoutPrefix(Arrays.copyOfRange(source, data, data + (int) length));
      } else if (DRAWING.contains(type)) {
        kept.write(source, at, next - at);
      }
      at = next;
    }
    return new Bare(completed(kept.toByteArray()), exif);
  }

  /** The header says how long the file is and, if extended, what it holds. */
  private static byte[] completed(byte[] content) {
    ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(4, content.length - 8);
    if (content.length > FLAGS && new String(content, HEADER, 4, ISO_8859_1).equals("VP8X")) {
      content[FLAGS] &= (byte) ~HAS_EXIF_OR_XMP;
    }
    return content;
  }

  /** Some programs copy JPEG's prefix along. */
  private static byte[] withoutPrefix(byte[] exif) {
    return exif.length >= EXIF.length && Arrays.equals(exif, 0, EXIF.length, EXIF, 0, EXIF.length)
        ? Arrays.copyOfRange(exif, EXIF.length, exif.length)
        : exif;
  }
}
