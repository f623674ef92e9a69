package id.estafet.evidence.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones and programs write them. */
final class PhotoFixture {

  /** One yellow point. */
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQ//73v/+BiOh/AAA=");

  private PhotoFixture() {}

  /** Red on the left, blue on the right. */
  static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    return encoded(format, picture);
  }

  static byte[] encoded(String format, BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  /** With place, device, XMP, IPTC, a comment, and a film behind the picture's end. */
  static byte[] jpegOfAPhone(int orientation) throws IOException {
    byte[] plain = picture("jpg", 64, 32);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    jpeg.write(plain, 0, 2);
    segment(jpeg, 0xe1, "Exif\0\0", exif(orientation));
    segment(
        jpeg,
        0xe1,
        "http://ns.adobe.com/xap/1.0/\0",
        latin("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"));
    segment(
        jpeg,
        0xed,
        "Photoshop 3.0\0",
        latin("8BIM\u0004\u0004\0\0\0\0\0\b\u001c\u0002P\0\u0003Ayu"));
    segment(jpeg, 0xe2, "MPF\0", latin("second picture"));
    segment(jpeg, 0xfe, "", latin("catatan"));
    jpeg.write(plain, 2, plain.length - 2);
    jpeg.writeBytes(latin("film behind"));
    return jpeg.toByteArray();
  }

  static byte[] pngWithTexts(byte[] plain) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    int afterHeader = 8 + 25;
    png.write(plain, 0, afterHeader);
    png.writeBytes(chunk("tEXt", latin("Author\0Ayu")));
    png.writeBytes(chunk("zTXt", latin("Comment\0\0x")));
    png.writeBytes(chunk("eXIf", exif(1)));
    png.writeBytes(chunk("tIME", new byte[] {7, (byte) 0xe7, 8, 22, 9, 0, 0}));
    png.write(plain, afterHeader, plain.length - afterHeader);
    png.writeBytes(latin("PK behind"));
    return png.toByteArray();
  }

  static byte[] pngThatClaims(int width, int height) throws IOException {
    byte[] png = picture("png", 8, 8);
    ByteBuffer header = ByteBuffer.allocate(13).put(Arrays.copyOfRange(png, 16, 29));
    header.putInt(0, width).putInt(4, height);
    System.arraycopy(chunk("IHDR", header.array()), 0, png, 8, 25);
    return png;
  }

  static byte[] webpOfAPhone() {
    byte[] exif = exif(1);
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    // Has EXIF and XMP; one point wide and high.
    chunks.writeBytes(webpChunk("VP8X", new byte[] {0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    chunks.write(WEBP, 12, WEBP.length - 12);
    chunks.writeBytes(webpChunk("EXIF", exif));
    chunks.writeBytes(webpChunk("XMP ", latin("<x:xmpmeta/>")));
    ByteBuffer file = ByteBuffer.allocate(12 + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
    return file.put(latin("RIFF"))
        .putInt(4 + chunks.size())
        .put(latin("WEBP"))
        .put(chunks.toByteArray())
        .array();
  }

  /** Model, orientation, and a place in Bali. */
  private static byte[] exif(int orientation) {
    byte[] model = latin("Phone of Ayu\0\0\0\0");
    int entries = 8 + 2 + 3 * 12 + 4;
    int gps = entries + model.length;
    int degrees = gps + 2 + 2 * 12 + 4;
    ByteBuffer tiff = ByteBuffer.allocate(degrees + 24);
    tiff.put(latin("MM")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    tiff.putShort((short) 0x0110).putShort((short) 2).putInt(model.length).putInt(entries);
    tiff.putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
    tiff.putInt(0).put(model);
    tiff.putShort((short) 2);
    tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(latin("S\0\0\0"));
    tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(degrees);
    tiff.putInt(0);
    tiff.putInt(8).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
    return tiff.array();
  }

  private static void segment(ByteArrayOutputStream jpeg, int marker, String name, byte[] data) {
    int length = 2 + name.length() + data.length;
    jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
    jpeg.writeBytes(latin(name));
    jpeg.writeBytes(data);
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] checked = ByteBuffer.allocate(4 + data.length).put(latin(type)).put(data).array();
    CRC32 check = new CRC32();
    check.update(checked);
    return ByteBuffer.allocate(8 + checked.length)
        .putInt(data.length)
        .put(checked)
        .putInt((int) check.getValue())
        .array();
  }

  private static byte[] webpChunk(String type, byte[] data) {
    int padded = data.length + (data.length & 1);
    return ByteBuffer.allocate(8 + padded)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(latin(type))
        .putInt(data.length)
        .put(data)
        .array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
