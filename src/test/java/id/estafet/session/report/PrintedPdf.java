package id.estafet.session.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document, read back as people and telephones read it. */
public record PrintedPdf(int pages, String text, BufferedImage firstPage) {

  private static final float DOTS_PER_INCH = 150;

  public static PrintedPdf read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return new PrintedPdf(
          document.getNumberOfPages(),
          stripper.getText(document).replaceAll("\\s+", " "),
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
    }
  }

  /** What the QR code on the first page says. */
  public String qrCode() {
    int width = firstPage.getWidth();
    int height = firstPage.getHeight();
    int[] pixels = firstPage.getRGB(0, 0, width, height, null, 0, width);
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
          .getText();
    } catch (ReaderException e) {
      throw new IllegalStateException("Expected a QR code that can be read, but there is none", e);
    }
  }
}
