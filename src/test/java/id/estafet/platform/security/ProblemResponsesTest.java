package id.estafet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class ProblemResponsesTest {

  private final ProblemResponses problems = new ProblemResponses(new ObjectMapper());

  @AfterEach
  void forgetLogin() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void asksWhoeverHasLoggedOutElsewhereToLogIn() throws Exception {
    assertThat(statusOfRefusal()).isEqualTo(401);
  }

  @Test
  void forbidsToWhoeverIsLoggedIn() throws Exception {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("fsp.01", null, "ROLE_USER"));

    assertThat(statusOfRefusal()).isEqualTo(403);
  }

  private int statusOfRefusal() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    problems.handle(new MockHttpServletRequest(), response, new AccessDeniedException("refused"));
    return response.getStatus();
  }
}
