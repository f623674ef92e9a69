package id.estafet.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeekingStreamTest {

  private static final byte[] CONTENT = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

  private final List<Long> asked = new ArrayList<>();

  @Test
  void asksOnlyForWhatIsReadFromTheFirstByteOn() throws IOException {
    try (InputStream stream = stream()) {
      stream.skipNBytes(3);
      stream.skipNBytes(4);
      assertThat(asked).isEmpty();

      assertThat(stream.readAllBytes()).containsExactly(7, 8, 9);
    }
    assertThat(asked).containsExactly(7L);
  }

  @Test
  void goesOnSkippingWithinWhatItHasAskedFor() throws IOException {
    try (InputStream stream = stream()) {
      assertThat(stream.read()).isZero();
      stream.skipNBytes(4);
      assertThat(stream.read()).isEqualTo(5);
    }
    assertThat(asked).containsExactly(0L);
  }

  @Test
  void asksForNothingBehindTheEnd() throws IOException {
    try (InputStream stream = stream()) {
      assertThat(stream.skip(20)).isEqualTo(10);
      assertThat(stream.read()).isEqualTo(-1);
    }
    assertThat(asked).isEmpty();
  }

  private InputStream stream() {
    return new SeekingStream(
        CONTENT.length,
        from -> {
          asked.add(from);
          return new ByteArrayInputStream(CONTENT, Math.toIntExact(from), CONTENT.length);
        });
  }
}
