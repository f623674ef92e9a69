package id.estafet.evidence.web.upload;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    UploadInfo info = super.getUploadInfo(id);
    return info == null || info.isExpired() ? null : info;
  }

  /** Takes what was declared and no byte more, whether or not the request says how long it is. */
  @Override
  public UploadInfo append(UploadInfo info, InputStream content) throws IOException, TusException {
    InputStream declared =
        BoundedInputStream.builder()
            .setInputStream(content)
            .setMaxCount(info.getLength() - info.getOffset())
            .setPropagateClose(false)
            .get();
    UploadInfo appended = super.append(info, declared);
    if (!appended.isUploadInProgress() && content.read() >= 0) {
      throw new InvalidInput("file", text("evidence.upload.longerThanSaid"));
    }
    return appended;
  }

  /** The bytes that have arrived. */
  Path dataOf(UploadId id) {
    return getPathInStorageDirectory(id).resolve("data");
  }

  boolean holds(UploadId id) {
    return Files.exists(dataOf(id));
  }
}
