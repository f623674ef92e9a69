package id.estafet.session.report;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a QR code, a picture that lies in the document itself. */
final class QrPicture {

  private static final String DATA = "data:image/png;base64,";
  private static final int DOTS_PER_MODULE = 8;

  /** The quiet zone that readers need, in modules. */
  private static final int BORDER = 4;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  /** Whether an address in a document is such a picture. */
  static boolean isOne(String address) {
    return address.startsWith(DATA);
  }

  static String of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * BORDER) * DOTS_PER_MODULE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x / DOTS_PER_MODULE - BORDER, y / DOTS_PER_MODULE - BORDER);
        picture.setRGB(x, y, dark ? BLACK : WHITE);
      }
    }
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return DATA + Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
