package id.estafet.evidence.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** What is transparent shows white paper, not the black of JPEG. */
final class OnWhite {

  private OnWhite() {}

  static BufferedImage paper(BufferedImage picture) {
    BufferedImage paper =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    try {
      pen.drawImage(picture, 0, 0, Color.WHITE, null);
    } finally {
      pen.dispose();
    }
    return paper;
  }
}
