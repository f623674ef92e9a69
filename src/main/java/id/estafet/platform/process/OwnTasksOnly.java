package id.estafet.platform.process;

import id.estafet.platform.security.Standing;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Narrows every task list to the tasks that are one's own or free for one's role. Coordinators see
 * all open tasks of their places; administrators see everything. Asks the database for no more than
 * {@link NoGrantsPerTask} leaves in it.
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

  /** A person has a role or three: looking up first which of them have grants costs a read more. */
  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? List.of() : groups;
  }

  /** There are no grants on single tasks and instances that would have to end with them. */
  @Override
  public void deleteAuthorizationsByResourceId(Resource resource, String id) {
    if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
      super.deleteAuthorizationsByResourceId(resource, id);
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
