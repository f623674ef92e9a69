package id.estafet.evidence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Contents in a folder that all nodes share. */
class FolderStore implements ContentStore {

  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String name, Path file) throws IOException {
    Path target = fileOf(name);
    Files.createDirectories(target.getParent());
    // A link is as old as its file: one that waited for days must not look forgotten by night.
    Files.setLastModifiedTime(file, FileTime.from(Clock.systemUTC().instant()));
    try {
      // A second name for what is whole already: half a gigabyte is not written twice.
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      copy(file, target);
    }
  }

  @Override
  public Resource open(String name, long size) {
    return new FileSystemResource(fileOf(name));
  }

  @Override
  public boolean holds(String name) {
    return Files.isReadable(fileOf(name));
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(fileOf(name));
  }

  @Override
  public Stream<StoredContent> startingWith(String prefix) throws IOException {
    Path shelf = folder.resolve(prefix.substring(0, 2));
    if (!Files.isDirectory(shelf)) {
      return Stream.empty();
    }
    return Files.walk(shelf, 2)
        .filter(Files::isRegularFile)
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .flatMap(FolderStore::describe);
  }

  /** From another file system: written beside its place, then moved there in one step. */
  private void copy(Path file, Path target) throws IOException {
    Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), null);
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        // The row that names this file survives a power cut, so must the file.
        written.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path fileOf(String name) {
    return folder.resolve(Shelf.placeOf(name));
  }

  private static Stream<StoredContent> describe(Path file) {
    try {
      return Stream.of(
          new StoredContent(
              file.getFileName().toString(), Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
