package id.estafet.evidence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Compares what lies in the store with what rows name, and removes what nobody names. One shelf at
 * a time, so that a million contents need no more memory than a few thousand; several nodes may do
 * it at once.
 */
@Component
public class Inventory {

  private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

  private static final int SHELVES = 256;

  /** A content lies in the store before the row that names it is committed. */
  private static final Duration GRACE = Duration.ofDays(1);

  private final ContentStore store;
  private final Path received;
  private final Clock clock;

  /** Files are dated by their disk or by S3, so their age is real whatever the training clock. */
  @Autowired
  Inventory(ContentStore store, StorageSettings settings) {
    this(store, settings, Clock.systemUTC());
  }

  Inventory(ContentStore store, StorageSettings settings, Clock clock) {
    this.store = store;
    this.received = Contents.receivedIn(settings);
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param removed contents that no row named for a day
   * @param missing contents that rows name but that do not lie in the store
   */
  public record Found(int removed, int missing) {}

  /**
   * Goes through all shelves.
   *
   * @param named the names that rows between two ids give, both ids included
   */
  public Found take(BiFunction<UUID, UUID, Set<String>> named) {
    Instant before = clock.instant().minus(GRACE);
    int removed = 0;
    int missing = 0;
    try {
      removeReceived(before);
      for (int shelf = 0; shelf < SHELVES; shelf++) {
        String prefix = "%02x".formatted(shelf);
        List<StoredContent> stored = stored(prefix);
        Set<String> wanted = named.apply(idOf(prefix, '0'), idOf(prefix, 'f'));
        removed += removeUnnamed(stored, wanted, before);
        missing += countMissing(stored, wanted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Found(removed, missing);
  }

  private List<StoredContent> stored(String prefix) throws IOException {
    try (Stream<StoredContent> contents = store.startingWith(prefix)) {
      return contents.toList();
    }
  }

  private int removeUnnamed(List<StoredContent> stored, Set<String> wanted, Instant before)
      throws IOException {
    int removed = 0;
    for (StoredContent content : stored) {
      if (!wanted.contains(content.name()) && content.storedAt().isBefore(before)) {
        store.delete(content.name());
        LOG.info("Removed content '{}', which no attachment names", content.name());
        removed++;
      }
    }
    return removed;
  }

  private int countMissing(List<StoredContent> stored, Set<String> wanted) throws IOException {
    Set<String> present =
        stored.stream().map(StoredContent::name).collect(Collectors.toUnmodifiableSet());
    int missing = 0;
    for (String name : wanted) {
      // What came after the shelf was read is no loss.
      if (!present.contains(name) && !store.holds(name)) {
        LOG.error("Expected content '{}' in the store, but it is not there", name);
        missing++;
      }
    }
    return missing;
  }

  /** What a node had not finished receiving when it went down. */
  private void removeReceived(Instant before) throws IOException {
    if (!Files.isDirectory(received)) {
      return;
    }
    try (Stream<Path> files = Files.list(received)) {
      for (Path file : files.toList()) {
        if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static UUID idOf(String prefix, char rest) {
    String digits = prefix + String.valueOf(rest).repeat(30);
    return UUID.fromString(
        digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
