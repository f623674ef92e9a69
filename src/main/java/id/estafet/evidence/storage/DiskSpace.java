package id.estafet.evidence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The disk on which uploads arrive, of which some always stays free. */
@Component
public class DiskSpace {

  private final Path uploads;
  private final DataSize minimumFree;

  DiskSpace(StorageSettings settings) {
    this.uploads = settings.uploads();
    this.minimumFree = settings.minimumFree();
  }

  /**
   * Returns if so many bytes may come.
   *
   * @throws NoSpace if not
   */
  public void requireFor(long bytes) {
    try {
      Files.createDirectories(uploads);
      if (Files.getFileStore(uploads).getUsableSpace() - bytes < minimumFree.toBytes()) {
        throw new NoSpace();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What to throw when writing failed.
   *
   * @return {@link NoSpace} if the disk has become full meanwhile
   */
  public static RuntimeException refusal(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("No space left") || message.contains("Disk quota exceeded")
        ? new NoSpace()
        : new UncheckedIOException(failure);
  }
}
