package id.estafet.evidence.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How a camera was held: the picture is turned before that is forgotten. */
final class Turn {

  private final Orientation held;

  private Turn(Orientation held) {
    this.held = held;
  }

  /**
   * @param exif null for a picture that does not say
   */
  static Turn of(byte[] exif) {
    if (exif == null) {
      return new Turn(Orientation.TOP_LEFT);
    }
    Metadata metadata = new Metadata();
    new ExifReader().extract(new ByteArrayReader(exif), metadata);
    ExifIFD0Directory camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer value = camera == null ? null : camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    boolean known = value != null && value >= 1 && value <= Orientation.values().length;
    return new Turn(known ? Orientation.typeOf(value) : Orientation.TOP_LEFT);
  }

  boolean isNeeded() {
    return held != Orientation.TOP_LEFT;
  }

  BufferedImage apply(BufferedImage picture) {
    return isNeeded() ? ExifFilterUtils.getFilterForOrientation(held).apply(picture) : picture;
  }
}
