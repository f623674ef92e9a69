package id.estafet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptFilesTest {

  private final KeptFiles files = new KeptFiles();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/lib/deps.js?bust=7.24.0",
        "/camunda/assets/IBMPlexSans-Bold.woff?bust=7.24.0",
        "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0"
      })
  void keepsWhatBearsItsVersion(String address) {
    assertThat(told(address, 200)).isEqualTo("private, max-age=31536000, immutable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/tasklist/scripts/estafet/api.js",
        "/camunda/app/welcome/styles/user-styles.css?bust=7.24.0",
        "/camunda/app/welcome/locales/id.json?bust=7.24.0",
        "/camunda/lib/deps.js",
        "/login.css",
        "/login-icon.svg"
      })
  void asksAgainForWhatWeMayChange(String address) {
    assertThat(told(address, 200)).isEqualTo("private, no-cache");
    assertThat(told(address, 304)).isEqualTo("private, no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/camunda/app/tasklist/default/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/engine/engine/default/task/1/attachment/2/file.png"
      })
  void keepsNoPageAndNoData(String address) {
    assertThat(told(address, 200)).contains("no-store");
  }

  @Test
  void keepsNoWayToTheLoginPageInPlaceOfAFile() {
    assertThat(told("/camunda/lib/deps.js?bust=7.24.0", 302)).contains("no-store");
  }

  @Test
  void knowsItsFilesBelowAContextPath() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/pmo/login.css");
    request.setContextPath("/pmo");

    assertThat(told(request, 200)).isEqualTo("private, no-cache");
  }

  private String told(String address, int status) {
    String[] parts = address.split("\\?bust=");
    MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
    if (parts.length > 1) {
      request.setParameter("bust", parts[1]);
    }
    return told(request, status);
  }

  private String told(MockHttpServletRequest request, int status) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    response.setStatus(status);
    files.writeHeaders(request, response);
    return response.getHeader("Cache-Control");
  }
}
