package id.estafet.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;

/** What every store does alike. */
abstract class ContentStoreContract {

  private final String name = UUID.randomUUID().toString();
  private final byte[] bytes = randomBytes(3_000_000);

  @TempDir private Path elsewhere;
  private ContentStore store;

  /** An empty store. */
  abstract ContentStore store();

  @BeforeEach
  void start() {
    store = store();
  }

  @Test
  void givesBackWhatWasPut() throws IOException {

    // when
    store.put(name, file());

    // then
    Resource content = store.open(name, bytes.length);
    assertThat(store.holds(name)).isTrue();
    assertThat(content.contentLength()).isEqualTo(bytes.length);
    assertThat(content.getContentAsByteArray()).isEqualTo(bytes);
  }

  @Test
  void leavesTheFileWhereItWas() throws IOException {
    Path file = file();

    store.put(name, file);
    Files.delete(file);

    assertThat(store.open(name, bytes.length).getContentAsByteArray()).isEqualTo(bytes);
  }

  @Test
  void readsFromAnyByteOn() throws IOException {
    store.put(name, file());

    try (InputStream content = store.open(name, bytes.length).getInputStream()) {
      assertThat(content.skip(2_000_000)).isEqualTo(2_000_000);
      assertThat(content.read()).isEqualTo(bytes[2_000_000] & 0xff);
      assertThat(content.skip(10)).isPositive();
    }
  }

  @Test
  void skipsNoFurtherThanTheEnd() throws IOException {
    store.put(name, file());

    try (InputStream content = store.open(name, bytes.length).getInputStream()) {
      content.skipNBytes(bytes.length);
      assertThat(content.read()).isEqualTo(-1);
    }
  }

  @Test
  void doesNotHoldWhatWasNeverPut() throws IOException {
    assertThat(store.holds(name)).isFalse();
  }

  @Test
  void removesContentsAsOftenAsAsked() throws IOException {
    store.put(name, file());

    store.delete(name);
    store.delete(name);

    assertThat(store.holds(name)).isFalse();
  }

  @Test
  void holdsNothingOfAFileThatCannotBeRead() throws IOException {
    assertThatThrownBy(() -> store.put(name, elsewhere.resolve("missing")))
        .isInstanceOf(Exception.class);
    assertThat(store.holds(name)).isFalse();
    try (Stream<StoredContent> contents = store.startingWith(name.substring(0, 2))) {
      assertThat(contents).isEmpty();
    }
  }

  @Test
  void listsContentsByTheBeginningOfTheirNames() throws IOException {
    store.put("ab" + name.substring(2), file());
    store.put("ab" + name.substring(2) + ".preview", file());
    store.put("cd" + name.substring(2), file());

    try (Stream<StoredContent> contents = store.startingWith("ab")) {
      assertThat(contents.toList())
          .extracting(StoredContent::name)
          .containsExactlyInAnyOrder(
              "ab" + name.substring(2), "ab" + name.substring(2) + ".preview");
    }
    try (Stream<StoredContent> contents = store.startingWith("ef")) {
      assertThat(contents).isEmpty();
    }
  }

  @Test
  void tellsWhenAContentCame() throws IOException {
    store.put(name, file());

    try (Stream<StoredContent> contents = store.startingWith(name.substring(0, 2))) {
      Instant came = contents.findFirst().orElseThrow().storedAt();
      assertThat(Duration.between(came, Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
    }
  }

  private Path file() throws IOException {
    return Files.write(Files.createTempFile(elsewhere, "sent", null), bytes);
  }

  private static byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }
}
