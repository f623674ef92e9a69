package id.estafet.evidence.web.upload;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request of which the sender is gone after some bytes. */
class BreakingOff extends MockHttpServletRequest {

  private final InputStream arriving;

  BreakingOff(MockHttpServletRequest whole, byte[] content, int bytes) {
    super(whole.getMethod(), whole.getRequestURI());
    Collections.list(whole.getHeaderNames())
        .forEach(name -> addHeader(name, whole.getHeader(name)));
    this.arriving = new ByteArrayInputStream(content, 0, bytes);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new ServletInputStream() {
      @Override
      public int read() throws IOException {
        int next = arriving.read();
        if (next < 0) {
          throw new IOException("Connection reset");
        }
        return next;
      }

      @Override
      public boolean isFinished() {
        return false;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("Expected blocking reads, but this is none");
      }
    };
  }
}
