package id.estafet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/**
 * Lets browsers keep the files of the webapps, more than 4 MB that a school on a slow line would
 * else load with every page. Camunda's own bear their version in the address; ours do not, so they
 * are asked for again and come only if they changed. Pages and data are never kept.
 */
final class KeptFiles implements HeaderWriter {

  private static final Pattern FILE =
      Pattern.compile("/(camunda/(app|lib|assets)/.*|login[\\w-]*)\\.(js|css|json|svg|png|woff2?)");
  private static final Pattern WITH_VERSION =
      Pattern.compile("/camunda/((lib|assets)/.*|app/\\w+/camunda-[\\w-]+\\.(js|css))");

  private final HeaderWriter nothingKept = new CacheControlHeadersWriter();

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (isFile(response.getStatus()) && FILE.matcher(path).matches()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, keptFor(path, request.getParameter("bust")));
    } else {
      nothingKept.writeHeaders(request, response);
    }
  }

  /**
   * A redirect to the login page must not be kept in place of a file; what is said with "not
   * modified" counts for the file that the browser has.
   */
  private static boolean isFile(int status) {
    return status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED;
  }

  private static String keptFor(String path, String version) {
    return version != null && WITH_VERSION.matcher(path).matches()
        ? "private, max-age=31536000, immutable"
        : "private, no-cache";
  }
}
