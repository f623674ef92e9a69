package id.estafet.evidence.web.upload;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.apache.commons.io.input.BoundedInputStream;

/** The library's files of uploads on their way, with what the library leaves open. */
class PartialFiles extends DiskStorageService {

  PartialFiles(Path folder) {
    super(folder.toString());
  }

  /** An upload that came to its end of time is unknown, even before the night takes it away. */
  @Override
  public UploadInfo getUploadInfo(UploadId id) throws IOException {
    try {
      UploadInfo info = super.getUploadInfo(id);
      if (info == null || info.isExpired()) {
        return null;
      }
      // A node that went down within a piece has written bytes, but not how many.
      info.setOffset(Files.size(dataOf(id)));
      return info;
    } catch (NoSuchFileException e) {
      return null;
    } catch (EOFException | ObjectStreamException e) {
      // Written while the disk was full or the power went: nothing to go on with.
      return null;
    }
  }

  /** Takes what was declared and no byte more, whether or not the request says how long it is. */
  @Override
  public UploadInfo append(UploadInfo info, InputStream content) throws IOException, TusException {
    InputStream network = new FromNetwork(content);
    InputStream declared =
        BoundedInputStream.builder()
            .setInputStream(network)
            .setMaxCount(info.getLength() - info.getOffset())
            .setPropagateClose(false)
            .get();
    UploadInfo appended = super.append(info, declared);
    if (!appended.isUploadInProgress() && network.read() >= 0) {
      throw new InvalidInput("file", text("evidence.upload.longerThanSaid"));
    }
    return appended;
  }

  /** The bytes that have arrived. */
  Path dataOf(UploadId id) {
    return getPathInStorageDirectory(id).resolve("data");
  }

  /** The uploads to which nothing came since, readable or not. */
  List<UploadId> untouchedSince(Instant moment) throws IOException {
    if (!Files.isDirectory(getStoragePath())) {
      return List.of();
    }
    try (Stream<Path> uploads = Files.list(getStoragePath())) {
      return uploads
          .filter(Files::isDirectory)
          .filter(upload -> lastTouched(upload).isBefore(moment))
          .map(upload -> new UploadId(upload.getFileName().toString()))
          .toList();
    }
  }

  boolean holds(UploadId id) {
    return Files.exists(dataOf(id));
  }

  private static Instant lastTouched(Path upload) {
    try (Stream<Path> parts = Files.list(upload)) {
      Instant last = Files.getLastModifiedTime(upload).toInstant();
      for (Path part : parts.toList()) {
        Instant touched = Files.getLastModifiedTime(part).toInstant();
        last = touched.isAfter(last) ? touched : last;
      }
      return last;
    } catch (NoSuchFileException e) {
      // Another node, or its own sender, was faster.
      return Instant.MAX;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
