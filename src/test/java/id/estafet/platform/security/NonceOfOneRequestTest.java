package id.estafet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class NonceOfOneRequestTest {

  private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

  private final ServletContext shared = new MockServletContext();
  private final NonceOfOneRequest filter = new NonceOfOneRequest();

  @Test
  void keepsTheNonceOfAPageWhileOthersAreServed() throws Exception {
    serve(
        (page, answer) -> {
          page.getServletContext().setAttribute(NONCE, "mine");

          serve((other, ignored) -> other.getServletContext().setAttribute(NONCE, "theirs"));

          assertThat(page.getServletContext().getAttribute(NONCE)).isEqualTo("mine");
        });
    assertThat(shared.getAttribute(NONCE)).isNull();
  }

  @Test
  void sharesEverythingElse() throws Exception {
    serve((page, answer) -> page.getServletContext().setAttribute("told", "all"));

    assertThat(shared.getAttribute("told")).isEqualTo("all");
  }

  private void serve(FilterChain chain) {
    try {
      filter.doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(), chain);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
