package id.estafet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Signs a person who has passed our login into the Camunda webapps. Roles and places are compared
 * on each request, so that a duty handed over opens and closes doors at once.
 */
class WebappIdentity extends ContainerBasedAuthenticationFilter {

  private final DutyBook dutyBook;

  WebappIdentity(DutyBook dutyBook) {
    this.dutyBook = dutyBook;
    this.authenticationProvider = new SignedIn();
  }

  @Override
  public void init(jakarta.servlet.FilterConfig configuration) {
    // The provider is given, not named by an init parameter.
  }

  @Override
  protected boolean existisAuthentication(
      Authentications authentications, String engineName, String personId) {
    Authentication known = authentications.getAuthenticationForProcessEngine(engineName);
    Standing standing = dutyBook.standingOf(personId);
    return known instanceof UserAuthentication user
        && user.getIdentityId().equals(personId)
        && standing.groups().equals(user.getGroupIds())
        && standing.places().equals(user.getTenantIds());
  }

  private class SignedIn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(
        HttpServletRequest request, ProcessEngine engine) {
      return CurrentUser.id().map(this::result).orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(
        HttpServletResponse response, ProcessEngine engine) {
      // Spring Security has answered already; nobody gets here without a login.
    }

    private AuthenticationResult result(String personId) {
      Standing standing = dutyBook.standingOf(personId);
      AuthenticationResult result = AuthenticationResult.successful(personId);
      result.setGroups(List.copyOf(standing.groups()));
      result.setTenants(List.copyOf(standing.places()));
      return result;
    }
  }
}
