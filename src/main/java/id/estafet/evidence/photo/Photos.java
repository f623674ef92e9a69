package id.estafet.evidence.photo;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/**
 * Makes of a photo what is kept of it. Nothing is drawn anew unless the photo lies on its side or
 * is larger than needed; the same photo always becomes the same content (P18).
 */
@Component
public class Photos {

  static final int LONGEST_SIDE = 2048;

  private static final int PREVIEW_SIDE = 480;
  private static final int MEGAPIXELS = 50;
  private static final double QUALITY = 0.85;
  private static final String JPEG = "image/jpeg";

  /** Two at a time, for a large photo takes a hundred megabytes while it is decoded. */
  private final Semaphore desk = new Semaphore(2, true);

  public Photos() {
    ImageIO.setUseCache(false);
  }

  /**
   * The photo without what its camera wrote about place and device, upright, and small enough.
   *
   * @throws InvalidInput if it is damaged, or so large that it may be meant to break the server
   */
  public Photo prepare(byte[] sent, String contentType) {
    desk.acquireUninterruptibly();
    try {
      return prepared(bare(sent, contentType), contentType);
    } catch (DamagedPhoto e) {
      throw new InvalidInput("file", text("evidence.photo.damaged"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      desk.release();
    }
  }

  private static Photo prepared(Bare bare, String contentType) throws DamagedPhoto, IOException {
    Picture picture = Picture.of(bare.content());
    if (picture.points() > MEGAPIXELS * 1_000_000L) {
      throw new InvalidInput("file", text("evidence.photo.tooManyPoints", MEGAPIXELS));
    }
    Turn turn = Turn.of(bare.exif());
    if (picture.longestSide() <= LONGEST_SIDE && !turn.isNeeded()) {
      return new Photo(
          bare.content(), contentType, drawn(picture.decoded(PREVIEW_SIDE), PREVIEW_SIDE));
    }
    BufferedImage upright = turn.apply(picture.decoded(LONGEST_SIDE));
    return new Photo(drawn(upright, LONGEST_SIDE), JPEG, drawn(upright, PREVIEW_SIDE));
  }

  private static Bare bare(byte[] sent, String contentType) throws DamagedPhoto {
    return switch (contentType) {
      case JPEG -> BareJpeg.of(sent);
      case "image/png" -> BarePng.of(sent);
      case "image/webp" -> BareWebp.of(sent);
      default ->
          throw new IllegalArgumentException(
              "Expected a photo, but it is '%s'".formatted(contentType));
    };
  }

  /** As JPEG, which knows nothing of transparency; never larger than it is. */
  private static byte[] drawn(BufferedImage picture, int side) throws IOException {
    double scale = Math.min(1, side / (double) Math.max(picture.getWidth(), picture.getHeight()));
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    Thumbnails.of(OnWhite.paper(picture))
        .scale(scale)
        .outputFormat("jpg")
        .outputQuality(QUALITY)
        .toOutputStream(jpeg);
    return jpeg.toByteArray();
  }
}
