package id.estafet.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;
import software.amazon.awssdk.http.Abortable;

/**
 * Fetches a content from the first byte that is read on, so that seeking in a recording does not
 * fetch all that stands before; what is not read is not fetched either.
 */
class SeekingStream extends InputStream {

  private final long size;
  private final LongFunction<InputStream> source;
  private long position;
  private InputStream open;

  SeekingStream(long size, LongFunction<InputStream> source) {
    this.size = size;
    this.source = source;
  }

  @Override
  public long skip(long count) throws IOException {
    if (open != null) {
      long skipped = open.skip(count);
      position += skipped;
      return skipped;
    }
    long skipped = Math.max(0, Math.min(count, size - position));
    position += skipped;
    return skipped;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position >= size) {
      return -1;
    }
    if (open == null) {
      open = source.apply(position);
    }
    int read = open.read(target, offset, length);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public void close() throws IOException {
    if (open == null) {
      return;
    }
    if (position < size && open instanceof Abortable unread) {
      unread.abort();
    }
    open.close();
  }
}
