package id.estafet.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

  private static final String LOW = "00000000-0000-4000-8000-000000000000";
  private static final String MIDDLE = "80000000-0000-4000-8000-000000000000";
  private static final String HIGH = "ffffffff-ffff-4fff-bfff-ffffffffffff";

  @TempDir private Path folder;
  private final Set<String> named = new HashSet<>();
  private StorageSettings settings;
  private FolderStore store;

  @BeforeEach
  void stock() throws IOException {
    settings = StorageFixture.folder(folder);
    store = new FolderStore(folder);
    for (String name : List.of(LOW, MIDDLE, HIGH, HIGH + ".preview")) {
      store.put(name, Files.writeString(folder.resolve("sent"), name));
      Files.delete(folder.resolve("sent"));
    }
  }

  @Test
  void removesWhatNobodyNamedForADay() {
    named.add(MIDDLE);
    named.add(HIGH);

    assertThat(inventoryAfter(Duration.ofHours(25))).isEqualTo(new Inventory.Found(2, 0));

    assertThat(store.holds(LOW)).isFalse();
    assertThat(store.holds(MIDDLE)).isTrue();
    assertThat(store.holds(HIGH)).isTrue();
    assertThat(store.holds(HIGH + ".preview")).isFalse();
    assertThat(inventoryAfter(Duration.ofHours(25))).isEqualTo(new Inventory.Found(0, 0));
  }

  @Test
  void leavesWhatCameToday() {
    assertThat(inventoryAfter(Duration.ofHours(23))).isEqualTo(new Inventory.Found(0, 0));
    assertThat(store.holds(LOW)).isTrue();
  }

  @Test
  void leavesWhatWasStoredTodayAlthoughItsLastByteCameLongAgo() throws IOException {
    Path waited = Files.writeString(folder.resolve("waited"), "recording");
    Files.setLastModifiedTime(waited, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    String name = "7" + LOW.substring(1);

    store.put(name, waited);

    inventoryAfter(Duration.ofHours(23));
    assertThat(store.holds(name)).isTrue();
  }

  @Test
  void countsWhatIsMissing() throws IOException {
    named.addAll(List.of(LOW, MIDDLE, HIGH, HIGH + ".preview"));
    store.delete(HIGH);

    assertThat(inventoryAfter(Duration.ofHours(25))).isEqualTo(new Inventory.Found(0, 1));
  }

  @Test
  void removesWhatANodeHadNotFinishedReceiving() throws IOException {
    Path left = Files.createDirectories(Contents.receivedIn(settings)).resolve("upload1.tmp");
    Files.writeString(left, "half");
    named.addAll(List.of(LOW, MIDDLE, HIGH, HIGH + ".preview"));

    inventoryAfter(Duration.ofHours(23));
    assertThat(left).exists();
    inventoryAfter(Duration.ofHours(25));
    assertThat(left).doesNotExist();
  }

  private Inventory.Found inventoryAfter(Duration time) {
    return new Inventory(store, settings, Clock.offset(Clock.systemUTC(), time))
        .take(this::namesBetween);
  }

  private Set<String> namesBetween(UUID first, UUID last) {
    return named.stream()
        .filter(name -> name.compareTo(first.toString()) >= 0)
        .filter(name -> name.substring(0, 36).compareTo(last.toString()) <= 0)
        .collect(Collectors.toSet());
  }
}
