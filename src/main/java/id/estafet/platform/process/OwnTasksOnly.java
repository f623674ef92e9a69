package id.estafet.platform.process;

import id.estafet.platform.security.Standing;
import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Narrows every task list to the tasks that are one's own or free for one's role. Coordinators see
 * all open tasks of their places; administrators see everything.
 */
public class OwnTasksOnly extends AuthorizationManager {

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    super.configureTaskQuery(query);
    Authentication person = getCurrentAuthentication();
    if (person != null && query.getAuthCheck().isAuthorizationCheckEnabled()) {
      List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
      if (!groups.contains(RoleGroups.COORDINATOR) && !groups.contains(Standing.ADMIN)) {
        restrict(query, person.getUserId(), groups);
      }
    }
  }

  private static void restrict(TaskQueryImpl query, String personId, List<String> groups) {
    var own = query.or().taskAssignee(personId);
    if (!groups.isEmpty()) {
      own = own.taskCandidateGroupIn(groups);
    }
    own.endOr();
  }
}
