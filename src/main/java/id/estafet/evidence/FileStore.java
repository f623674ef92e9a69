package id.estafet.evidence;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The contents of attachments, in a folder tree {@code aa/bb/<uuid>}. */
@Component
class FileStore {

  /** A content that has arrived but belongs to no attachment yet. */
  record Received(Path file, long size, String sha256) {}

  private final Path folder;

  FileStore(EvidenceSettings settings) {
    this.folder = settings.folder().toAbsolutePath().normalize();
  }

  /** Reads at most one byte more than the limit, so that a longer content shows by its size. */
  Received receive(InputStream content, long limit) {
    try {
      // Inside the folder, because only a move within one file system is atomic.
      Path incoming = Files.createDirectories(folder.resolve("incoming"));
      Path file = Files.createTempFile(incoming, "upload", null);
      try {
        return write(content, limit, file);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives a received content its final place, where it is whole or not there at all. It goes again
   * if the caller's transaction, which names it in a row, rolls back.
   */
  void keep(Received received, UUID id) {
    deleteAfterRollback(id);
    try {
      Path target = fileOf(id);
      Files.createDirectories(target.getParent());
      Files.move(received.file(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void discard(Received received) {
    delete(received.file());
  }

  Resource open(UUID id) {
    Path file = fileOf(id);
    if (!Files.isReadable(file)) {
      throw new IllegalStateException(
          "Expected the content of attachment '%s' in '%s', but it is not there"
              .formatted(id, folder));
    }
    return new FileSystemResource(file);
  }

  private static Received write(InputStream content, long limit, Path file) throws IOException {
    DigestInputStream hashed = new DigestInputStream(content, sha256());
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
    return new Received(file, size, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
  }

  private void deleteAfterRollback(UUID id) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            // Not when the outcome is unknown: a file too many is better than evidence lost.
            if (status == STATUS_ROLLED_BACK) {
              delete(fileOf(id));
            }
          }
        });
  }

  private Path fileOf(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected SHA-256 in every Java, but it is missing", e);
    }
  }
}
