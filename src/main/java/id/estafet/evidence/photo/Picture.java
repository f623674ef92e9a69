package id.estafet.evidence.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads a picture; how many points it has is known before one of them is decoded. */
final class Picture {

  private final byte[] content;
  private final int width;
  private final int height;

  private Picture(byte[] content, int width, int height) {
    this.content = content;
    this.width = width;
    this.height = height;
  }

  static Picture of(byte[] content) throws DamagedPhoto {
    return reading(
        content, reader -> new Picture(content, reader.getWidth(0), reader.getHeight(0)));
  }

  long points() {
    return (long) width * height;
  }

  int longestSide() {
    return Math.max(width, height);
  }

  /** The picture, with as many points left out as still leaves this side; memory stays small. */
  BufferedImage decoded(int side) throws DamagedPhoto {
    int step = Math.max(1, longestSide() / side);
    return reading(
        content,
        reader -> {
          ImageReadParam coarse = reader.getDefaultReadParam();
          coarse.setSourceSubsampling(step, step, 0, 0);
          return reader.read(0, coarse);
        });
  }

  private interface Reading<T> {
    T by(ImageReader reader) throws IOException;
  }

  private static <T> T reading(byte[] content, Reading<T> reading) throws DamagedPhoto {
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new DamagedPhoto();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return reading.by(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The readers answer a damaged file with whatever exception they stumble over.
      throw new DamagedPhoto(e);
    }
  }
}
