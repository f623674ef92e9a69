package id.estafet.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object of which the size is known, so that it can be offered without asking S3. */
class S3Content extends AbstractResource {

  private final S3Client s3;
  private final String bucket;
  private final String key;
  private final long size;

  S3Content(S3Client s3, String bucket, String key, long size) {
    this.s3 = s3;
    this.bucket = bucket;
    this.key = key;
    this.size = size;
  }

  @Override
  public long contentLength() {
    return size;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public String getDescription() {
    return "object '%s' in bucket '%s'".formatted(key, bucket);
  }

  @Override
  public InputStream getInputStream() {
    return new SeekingStream(size, this::from);
  }

  private InputStream from(long first) {
    ResponseInputStream<GetObjectResponse> content =
        s3.getObject(request -> request.bucket(bucket).key(key).range(range(first)));
    if (first > 0 && content.response().contentRange() == null) {
      // A server that knows no ranges sends all of it.
      skip(content, first);
    }
    return content;
  }

  /** With its end, for not every server knows ranges without one; null for all of it. */
  private String range(long first) {
    return first == 0 ? null : "bytes=%d-%d".formatted(first, size - 1);
  }

  private static void skip(InputStream content, long bytes) {
    try {
      content.skipNBytes(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
