package id.estafet.platform.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks a password against the engine's accounts, with the engine's delay and lock after repeated
 * failures, and gives the roles of the duties held today as authorities.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final IdentityService identity;
  private final DutyBook dutyBook;

  EngineLogin(IdentityService identity, DutyBook dutyBook) {
    this.identity = identity;
    this.dutyBook = dutyBook;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String personId = login.getName();
    if (!passwordMatches(personId, String.valueOf(login.getCredentials()))) {
      throw new BadCredentialsException("Expected the right password, but it is wrong or locked");
    }
    String[] roles =
        dutyBook.standingOf(personId).groups().stream()
            .map(group -> "ROLE_" + group)
            .toArray(String[]::new);
    return UsernamePasswordAuthenticationToken.authenticated(
        personId, null, AuthorityUtils.createAuthorityList(roles));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private boolean passwordMatches(String personId, String password) {
    try {
      return identity.checkPassword(personId, password);
    } catch (NotAllowedException locked) {
      return false;
    }
  }
}
