package id.estafet.evidence.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Storage without Spring. */
public final class StorageFixture {

  private StorageFixture() {}

  public static StorageSettings folder(Path folder) {
    return new StorageSettings(folder, null, DataSize.ofBytes(0), null);
  }

  /** No disk has so much free. */
  public static StorageSettings fullFolder(Path folder) {
    return new StorageSettings(folder, null, DataSize.ofTerabytes(1_000_000), null);
  }

  public static Contents contents(StorageSettings settings) {
    return new Contents(
        new StorageConfiguration().contentStore(settings), settings, new DiskSpace(settings));
  }

  public static DiskSpace space(StorageSettings settings) {
    return new DiskSpace(settings);
  }

  /** Files are as old as if so much time had passed. */
  public static Inventory inventoryAfter(StorageSettings settings, Duration time) {
    return new Inventory(
        new FolderStore(settings.folder()), settings, Clock.offset(Clock.systemUTC(), time));
  }
}
