package id.estafet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Browsers keep the files of the webapps, five megabytes without any data of people, so that a weak
 * line carries them once and not with every page. Whatever else is answered is not kept.
 */
class CachingOfWebapps implements HeaderWriter {

  /** Camunda's own: their addresses name its version. */
  private static final RequestMatcher STOCK =
      anyOf(
          "/camunda/lib/**", "/camunda/assets/**", "/camunda/app/*/{file:camunda-.+-bootstrap.+}");

  private static final RequestMatcher OURS =
      anyOf("/camunda/app/*/scripts/**", "/camunda/app/*/styles/**", "/camunda/app/*/locales/**");

  private static final CacheControl WEEK = CacheControl.maxAge(Duration.ofDays(7)).cachePrivate();

  /** A new release reaches everybody within this time. */
  private static final CacheControl SHORT =
      CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

  private final HeaderWriter nothingKept = new CacheControlHeadersWriter();

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (isFile(response) && STOCK.matches(request)) keep(response, WEEK);
    else if (isFile(response) && OURS.matches(request)) keep(response, SHORT);
    else nothingKept.writeHeaders(request, response);
  }

  private static boolean isFile(HttpServletResponse response) {
    int status = response.getStatus();
    return status == HttpStatus.OK.value() || status == HttpStatus.NOT_MODIFIED.value();
  }

  private static void keep(HttpServletResponse response, CacheControl control) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, control.getHeaderValue());
  }

  private static RequestMatcher anyOf(String... patterns) {
    PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
    RequestMatcher[] matchers = new RequestMatcher[patterns.length];
    for (int i = 0; i < patterns.length; i++) matchers[i] = paths.matcher(patterns[i]);
    return new OrRequestMatcher(matchers);
  }
}
