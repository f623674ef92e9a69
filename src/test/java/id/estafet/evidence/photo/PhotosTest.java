package id.estafet.evidence.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import id.estafet.platform.text.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {

  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String WEBP = "image/webp";

  private final Photos photos = new Photos();

  @Test
  void forgetsWhereAPhotoWasTaken() throws Exception {
    byte[] sent = PhotoFixture.jpegOfAPhone(1);
    assertThat(metadata(sent).getDirectoriesOfType(GpsDirectory.class)).isNotEmpty();
    assertThat(latin(sent)).contains("Phone of Ayu", "<x:xmpmeta", "Photoshop 3.0", "catatan");

    Photo kept = photos.prepare(sent, JPEG);

    Metadata left = metadata(kept.content());
    assertThat(left.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
    assertThat(left.getDirectoriesOfType(XmpDirectory.class)).isEmpty();
    assertThat(left.getDirectoriesOfType(IptcDirectory.class)).isEmpty();
    assertThat(latin(kept.content()))
        .doesNotContain("Phone of Ayu", "xmpmeta", "Photoshop", "catatan", "film behind");
    assertThat(latin(kept.preview())).doesNotContain("Phone of Ayu");
  }

  @Test
  void drawsNothingAnewThatMayStayAsItIs() throws Exception {
    byte[] plain = PhotoFixture.picture("jpg", 640, 480);

    assertThat(photos.prepare(plain, JPEG).content()).isEqualTo(plain);
    assertThat(photos.prepare(PhotoFixture.jpegOfAPhone(1), JPEG).content())
        .isEqualTo(PhotoFixture.picture("jpg", 64, 32));
  }

  @Test
  void turnsAPhotoUprightBeforeItForgetsHowItWasHeld() throws Exception {
    Photo kept = photos.prepare(PhotoFixture.jpegOfAPhone(6), JPEG);

    // The left half is red; turned to the right, it becomes the upper half.
    BufferedImage upright = read(kept.content());
    assertThat(upright.getWidth()).isEqualTo(32);
    assertThat(upright.getHeight()).isEqualTo(64);
    assertThat(new Color(upright.getRGB(16, 8)).getRed()).isGreaterThan(200);
    assertThat(new Color(upright.getRGB(16, 56)).getBlue()).isGreaterThan(200);
  }

  @Test
  void scalesALargePhotoDown() throws Exception {
    Photo kept = photos.prepare(PhotoFixture.picture("jpg", 6000, 3000), JPEG);

    assertThat(read(kept.content()).getWidth()).isEqualTo(2048);
    assertThat(read(kept.content()).getHeight()).isEqualTo(1024);
    assertThat(read(kept.preview()).getWidth()).isEqualTo(480);
  }

  @Test
  void makesTheSameOfTheSamePhoto() throws Exception {
    byte[] sent = PhotoFixture.picture("jpg", 3000, 2000);

    assertThat(photos.prepare(sent, JPEG).content())
        .isEqualTo(photos.prepare(sent, JPEG).content());
  }

  @Test
  void forgetsWhatStandsBesideThePictureInAPng() throws Exception {
    byte[] plain = PhotoFixture.picture("png", 64, 32);
    byte[] sent = PhotoFixture.pngWithTexts(plain);
    assertThat(latin(sent)).contains("tEXt", "zTXt", "eXIf", "tIME");

    Photo kept = photos.prepare(sent, PNG);

    assertThat(kept.content()).isEqualTo(plain);
    assertThat(kept.contentType()).isEqualTo(PNG);
  }

  @Test
  void showsWhitePaperBehindATransparentPicture() throws Exception {
    BufferedImage clear = new BufferedImage(2100, 30, BufferedImage.TYPE_INT_ARGB);

    Photo kept = photos.prepare(PhotoFixture.encoded("png", clear), PNG);

    assertThat(kept.contentType()).isEqualTo(JPEG);
    assertThat(new Color(read(kept.content()).getRGB(100, 10))).isEqualTo(Color.WHITE);
  }

  @Test
  void forgetsWhatStandsBesideThePictureInAWebp() throws Exception {
    byte[] sent = PhotoFixture.webpOfAPhone();
    assertThat(latin(sent)).contains("EXIF", "XMP ", "Phone of Ayu");

    Photo kept = photos.prepare(sent, WEBP);

    assertThat(kept.contentType()).isEqualTo(WEBP);
    assertThat(latin(kept.content())).doesNotContain("EXIF", "XMP ", "Phone of Ayu");
    assertThat(read(kept.content()).getWidth()).isEqualTo(1);
    assertThat(kept.preview()).isNotEmpty();
  }

  @Test
  void refusesAPictureOfTooManyPointsBeforeItDecodesOne() throws Exception {
    assertRefused(PhotoFixture.pngThatClaims(60_000, 60_000), PNG, "melebihi 50 megapiksel");
    assertRefused(PhotoFixture.pngThatClaims(7_072, 7_072), PNG, "melebihi 50 megapiksel");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20, 200, 600})
  void refusesAJpegThatBreaksOff(int length) throws Exception {
    byte[] whole = PhotoFixture.picture("jpg", 640, 480);
    assertRefused(Arrays.copyOf(whole, length), JPEG, "rusak");
  }

  @ParameterizedTest
  @ValueSource(strings = {JPEG, PNG, WEBP})
  void refusesWhatOnlyBeginsLikeAPicture(String type) {
    byte[] start =
        switch (type) {
          case JPEG -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J'};
          case PNG -> "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
          default ->
              "RIFF\u00ff\u00ff\u00ff\u00ffWEBPVP8X\n\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        };
    assertRefused(start, type, "rusak");
  }

  private void assertRefused(byte[] sent, String type, String words) {
    assertThatThrownBy(() -> photos.prepare(sent, type))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(words);
  }

  private static Metadata metadata(byte[] picture) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
  }

  private static BufferedImage read(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
