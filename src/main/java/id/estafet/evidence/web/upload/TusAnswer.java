package id.estafet.evidence.web.upload;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URI;
import me.desair.tus.server.HttpHeader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** What the library answers, held back until we know whether we agree. */
class TusAnswer extends HttpServletResponseWrapper {

  /** The library says nothing at all when another request works on the same upload. */
  private static final int SILENCE = HttpStatus.LOCKED.value();

  private final HttpHeaders said = new HttpHeaders();
  private int code = SILENCE;

  TusAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setHeader(String name, String value) {
    said.set(name, value);
  }

  @Override
  public void setDateHeader(String name, long date) {
    said.setDate(name, date);
  }

  @Override
  public void setStatus(int status) {
    code = status;
  }

  @Override
  public void sendError(int status, String message) {
    code = status;
  }

  @Override
  public void sendError(int status) {
    code = status;
  }

  /** Whether so many bytes have arrived. */
  boolean saysArrived(long length) {
    return Long.toString(length).equals(said.getFirst(HttpHeader.UPLOAD_OFFSET));
  }

  URI location() {
    return said.getLocation();
  }

  /** The answer, to which more may be added. */
  ResponseEntity.BodyBuilder agreed() {
    said.remove(HttpHeaders.CONTENT_LENGTH);
    return ResponseEntity.status(code).headers(said);
  }

  /** Returns if the library has done what was asked. */
  void requireDone() {
    switch (code) {
      case 200, 201, 204 -> {}
      case 404 -> throw new NotFound(text("evidence.upload.unknown"));
      case 409 -> throw new Conflict(text("evidence.upload.wrongOffset"));
      default -> throw new ResponseStatusException(HttpStatusCode.valueOf(code));
    }
  }
}
