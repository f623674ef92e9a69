package id.estafet.evidence.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a network that broke off, which happens daily, from a disk that failed. */
class FromNetwork extends FilterInputStream {

  /** The sender is gone; what has arrived stays. */
  static class BrokenOff extends IOException {

    BrokenOff(IOException cause) {
      super(cause);
    }
  }

  FromNetwork(InputStream request) {
    super(request);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw new BrokenOff(e);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (IOException e) {
      throw new BrokenOff(e);
    }
  }
}
