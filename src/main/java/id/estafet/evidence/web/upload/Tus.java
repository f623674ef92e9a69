package id.estafet.evidence.web.upload;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.storage.DiskSpace;
import id.estafet.evidence.storage.StorageSettings;
import id.estafet.platform.text.Conflict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskLockingService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The protocol's library: offsets, locks and pieces on the disk. */
@Component
class Tus {

  static final String ADDRESS = "/api/attachments/uploads";

  private final PartialFiles files;
  private final DiskLockingService locks;
  private final TusFileUploadService library;
  private final Duration resumableFor;
  private final Clock clock;

  /** Pieces are dated by their disk, so their age is real whatever the training clock. */
  @Autowired
  Tus(StorageSettings storage, UploadSettings settings) {
    this(storage, settings, Clock.systemUTC());
  }

  Tus(StorageSettings storage, UploadSettings settings, Clock clock) {
    this.resumableFor = settings.resumableFor();
    this.clock = clock;
    String folder = storage.uploads().toString();
    this.files = new PartialFiles(storage.uploads());
    this.locks = new DiskLockingService(folder);
    this.library =
        new TusFileUploadService()
            .withUploadUri(ADDRESS)
            .withUploadIdFactory(new UuidUploadIdFactory())
            .withUploadStorageService(files)
            .withUploadLockingService(locks)
            .withUploadExpirationPeriod(resumableFor.toMillis())
            .disableTusExtension("concatenation");
  }

  /** Lets the library answer; its refusals become ours. */
  TusAnswer answer(HttpServletRequest request, HttpServletResponse response, String by) {
    TusAnswer answer = new TusAnswer(response);
    try {
      library.process(request, answer, by);
    } catch (FromNetwork.BrokenOff e) {
      throw new Conflict(text("evidence.upload.brokenOff"));
    } catch (IOException e) {
      throw DiskSpace.refusal(e);
    }
    answer.requireDone();
    return answer;
  }

  /** Whether the last byte has arrived; asked while the upload is locked. */
  boolean isWhole(UUID id) {
    try {
      UploadInfo info = files.getUploadInfo(new UploadId(id));
      return info != null && !info.isUploadInProgress();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean holds(UUID id) {
    return files.holds(new UploadId(id));
  }

  /** Does something with the bytes that have arrived while no other request touches them. */
  <T> T locked(UUID id, Function<Path, T> work) {
    UploadLock lock = lock(id);
    try {
      return work.apply(files.dataOf(new UploadId(id)));
    } finally {
      lock.release();
    }
  }

  void remove(UUID id) {
    try {
      UploadInfo info = new UploadInfo();
      info.setId(new UploadId(id));
      files.terminateUpload(info);
    } catch (TusException | IOException e) {
      throw new IllegalStateException(
          "Expected to remove the pieces of upload '%s', but they stay".formatted(id), e);
    }
  }

  /** Removes the uploads that may not go on any more. */
  void removeExpired() {
    try {
      for (UploadId id : files.untouchedSince(clock.instant().minus(resumableFor))) {
        if (!locks.isLocked(id)) {
          UploadInfo expired = new UploadInfo();
          expired.setId(id);
          files.terminateUpload(expired);
        }
      }
    } catch (TusException e) {
      throw new IllegalStateException("Expected to remove expired uploads, but they stay", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UploadLock lock(UUID id) {
    try {
      return locks.lockUploadByUri(ADDRESS + "/" + id);
    } catch (TusException e) {
      throw new ResponseStatusException(HttpStatus.LOCKED, null, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
