package id.estafet.platform.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Engine work that the system does on its own account while somebody is signed in: a task moves to
 * the new principal although the coordinator who handed over may not assign tasks.
 */
@Component
public class SystemWork {

  private final IdentityService identity;

  SystemWork(IdentityService identity) {
    this.identity = identity;
  }

  /** Runs the work without the rights, and without the limits, of the person signed in. */
  public void run(Runnable work) {
    Authentication person = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      work.run();
    } finally {
      if (person != null) {
        identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
      }
    }
  }
}
