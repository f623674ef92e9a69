package id.estafet.evidence.storage;

import id.estafet.platform.Sha256;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes contents in, keeps them as long as the rows that name them, and hands them out. */
@Component
public class Contents {

  private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

  private final ContentStore store;
  private final Path received;
  private final DiskSpace space;

  Contents(ContentStore store, StorageSettings settings, DiskSpace space) {
    this.store = store;
    this.received = receivedIn(settings);
    this.space = space;
  }

  static Path receivedIn(StorageSettings settings) {
    return settings.uploads().resolve("received");
  }

  /**
   * Reads at most one byte more than the limit, so that a longer content shows by its size.
   *
   * @throws NoSpace if the disk is full
   */
  public Received receive(InputStream content, long limit) {
    space.requireFor(0);
    try {
      Path file = Files.createTempFile(Files.createDirectories(received), "upload", null);
      try {
        return write(content, limit, file);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw DiskSpace.refusal(e);
    }
  }

  /** A file that has arrived by other ways; it is read once, for its hash. */
  public Received received(Path file) {
    try (DigestInputStream hashed =
        new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
      long size = hashed.transferTo(OutputStream.nullOutputStream());
      return new Received(file, size, hashOf(hashed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a received content its name; it is for the caller to name it in a row. */
  public void keep(String name, Received content) {
    try {
      store.put(name, content.file());
    } catch (IOException e) {
      throw DiskSpace.refusal(e);
    }
  }

  /** Removes a content again if the caller's transaction, which names it in a row, rolls back. */
  public void removeAfterRollback(String name) {
    // Not when the outcome is unknown: a file too many is better than evidence lost.
    after(TransactionSynchronization.STATUS_ROLLED_BACK, name);
  }

  /** Removes a content if the caller's transaction, which takes its row away, commits. */
  public void removeAfterCommit(String name) {
    after(TransactionSynchronization.STATUS_COMMITTED, name);
  }

  /** Removes a content now; nobody names it. */
  public void remove(String name) {
    try {
      store.delete(name);
    } catch (IOException e) {
      // The night's cleaning comes again.
      LOG.warn("Expected to remove content '{}', but it stays", name, e);
    }
  }

  public void discard(Received content) {
    try {
      Files.deleteIfExists(content.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content, of which the row says the size. */
  public Resource open(String name, long size) {
    try {
      if (!store.holds(name)) {
        throw new IllegalStateException(
            "Expected the content '%s' in the store, but it is not there".formatted(name));
      }
      return store.open(name, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small content, at once. */
  public byte[] read(String name) {
    try (InputStream content = open(name, Long.MAX_VALUE).getInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void after(int outcome, String name) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == outcome) {
              remove(name);
            }
          }
        });
  }

  private static Received write(InputStream content, long limit, Path file) throws IOException {
    DigestInputStream hashed = new DigestInputStream(content, Sha256.digest());
    long size = 0;
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      byte[] buffer = new byte[16 * 1024];
      int read;
      while (size <= limit && (read = hashed.read(buffer)) >= 0) {
        out.write(buffer, 0, read);
        size += read;
      }
      // The row that names this file survives a power cut, so must the file.
      out.getFD().sync();
    }
    return new Received(file, size, hashOf(hashed));
  }

  private static String hashOf(DigestInputStream hashed) {
    return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
  }
}
