package id.estafet.evidence.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Copies of a PNG only the chunks that draw the picture: no texts, no EXIF, no time. */
final class BarePng {

  private static final int SIGNATURE = 8;
  private static final int AROUND_DATA = 12;
  private static final Set<String> DRAWING =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD",
          "pHYs");

  private BarePng() {}

  static Bare of(byte[] source) throws DamagedPhoto {
    ByteBuffer chunks = ByteBuffer.wrap(source);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(source.length);
    kept.write(source, 0, Math.min(SIGNATURE, source.length));
    byte[] exif = null;
    String type = "";
    for (int at = SIGNATURE; !type.equals("IEND"); ) {
      if (at + AROUND_DATA > source.length) {
        throw new DamagedPhoto();
      }
      long length = Integer.toUnsignedLong(chunks.getInt(at));
      if (length > source.length - at - AROUND_DATA) {
        throw new DamagedPhoto();
      }
      type = new String(source, at + 4, 4, StandardCharsets.ISO_8859_1);
      int whole = (int) length + AROUND_DATA;
      if (type.equals("eXIf")) {
        exif = Arrays.copyOfRange(source, at + 8, at + 8 + (int) length);
      } else if (DRAWING.contains(type)) {
        kept.write(source, at, whole);
      }
      at += whole;
    }
    return new Bare(kept.toByteArray(), exif);
  }
}
