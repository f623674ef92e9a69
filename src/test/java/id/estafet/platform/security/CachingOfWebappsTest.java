package id.estafet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CachingOfWebappsTest {

  @ParameterizedTest
  @CsvSource({
    "/camunda/lib/deps.js, 200, 'max-age=604800, private'",
    "/camunda/lib/deps.js, 304, 'max-age=604800, private'",
    "/camunda/app/tasklist/camunda-tasklist-bootstrap.js, 200, 'max-age=604800, private'",
    "/camunda/app/tasklist/scripts/estafet/api.js, 200, 'max-age=600, private'",
    "/camunda/app/welcome/locales/id.json, 200, 'max-age=600, private'",
    "/camunda/app/welcome/styles/estafet.css, 302, 'no-cache, no-store, max-age=0, must-revalidate'",
    "/camunda/app/welcome/default/, 200, 'no-cache, no-store, max-age=0, must-revalidate'",
    "/camunda/api/engine/engine/default/task, 200, 'no-cache, no-store, max-age=0, must-revalidate'",
  })
  void letsBrowsersKeepFilesAndNothingElse(String path, int status, String caching) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    MockHttpServletResponse response = new MockHttpServletResponse();
    response.setStatus(status);

    new CachingOfWebapps().writeHeaders(request, response);

    assertThat(response.getHeader("Cache-Control")).isEqualTo(caching);
  }
}
