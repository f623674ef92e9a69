package id.estafet.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A person signed in on the login page, whose webapps ask the engine for her. */
public final class Browser implements Door {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "Estafet-2026";

  private final String base;
  private final String login;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private Browser(int port, String login) {
    this.base = "http://localhost:" + port;
    this.login = login;
  }

  /** Nobody: a browser before the login. */
  public static Browser anonymous(int port) {
    return of(port, "");
  }

  /** The person before her login. */
  public static Browser of(int port, String login) {
    return new Browser(port, login);
  }

  /** The person after her login. */
  public static Browser signedIn(int port, String login) {
    Browser browser = new Browser(port, login);
    assertThat(browser.enters(PASSWORD)).doesNotContain("error");
    browser.send("GET", "/camunda/app/tasklist/default/", null);
    return browser;
  }

  /** Fills in the login page, and answers where that leads. */
  public String enters(String password) {
    send("GET", "/login", null);
    String form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(login, encoded(password), encoded(cookie("ESTAFET-XSRF")));
    HttpResponse<byte[]> entered =
        exchange(
            HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    assertThat(entered.statusCode()).isEqualTo(302);
    return entered.headers().firstValue("location").orElseThrow();
  }

  @Override
  public String login() {
    return login;
  }

  @Override
  public Visitor.Answer send(String method, String path, Object body) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create(
                      base + path.replace("/engine-rest/", "/camunda/api/engine/engine/default/")))
              .header("Content-Type", "application/json")
              .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
              .header("X-ESTAFET-XSRF", cookie("ESTAFET-XSRF"))
              .method(
                  method,
                  body == null
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
      HttpResponse<byte[]> response = exchange(request.build());
      return new Visitor.Answer(response.statusCode(), Visitor.parsed(response), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("none");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
