package id.estafet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is calling, with roles and places of today's duties, for the time of one
 * request.
 */
class EngineIdentity extends OncePerRequestFilter {

  private final IdentityService identity;
  private final DutyBook dutyBook;

  EngineIdentity(IdentityService identity, DutyBook dutyBook) {
    this.identity = identity;
    this.dutyBook = dutyBook;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> personId = CurrentUser.id();
    personId.ifPresent(this::authenticate);
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }

  private void authenticate(String personId) {
    Standing standing = dutyBook.standingOf(personId);
    identity.setAuthentication(personId, standing.groups(), standing.places());
  }
}
