package id.estafet.evidence.web;

import id.estafet.evidence.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What keeps a stranger's file from acting in our name in the browser of whoever opens it. */
final class SafeHeaders {

  private static final String POLICY = "Content-Security-Policy";
  private static final String CLOSED = "default-src 'none'; sandbox";

  /** A browser shows a picture or a recording in a page of its own making. */
  private static final String SHOWN =
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

  /** Browsers show no PDF in a sandbox; their readers keep its scripts apart. */
  private static final String READ = "default-src 'none'; object-src 'self'";

  private SafeHeaders() {}

  static HttpHeaders of(Attachment attachment, boolean inline) {
    MediaType type = MediaType.parseMediaType(attachment.contentType());
    HttpHeaders headers = of(type, inline ? policyOf(type) : CLOSED);
    headers.setContentDisposition(
        (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(attachment.fileName(), StandardCharsets.UTF_8)
            .build());
    // Kept by the reader's browser alone, and only shown again after asking whether she still may.
    headers.setCacheControl(CacheControl.noCache().cachePrivate());
    return headers;
  }

  static HttpHeaders ofPreview() {
    HttpHeaders headers = of(MediaType.IMAGE_JPEG, CLOSED);
    headers.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
    return headers;
  }

  private static String policyOf(MediaType type) {
    return MediaType.APPLICATION_PDF.equals(type) ? READ : SHOWN;
  }

  private static HttpHeaders of(MediaType type, String policy) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(type);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set(POLICY, policy);
    return headers;
  }
}
