package id.estafet.platform.process;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Writes no grants when a task gets an assignee or a group: they would outlive a reassignment and
 * make task lists crawl. Rights come from place, role and duty.
 */
class NoGrantsPerTask extends DefaultAuthorizationProvider {

  private static final AuthorizationEntity[] NONE = {};

  /** A person sees and changes the own account, but cannot delete it. */
  @Override
  public AuthorizationEntity[] newUser(User user) {
    AuthorizationEntity own = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
    own.setUserId(user.getId());
    own.setResource(Resources.USER);
    own.setResourceId(user.getId());
    own.setPermissions(new Permission[] {Permissions.READ, Permissions.UPDATE});
    return new AuthorizationEntity[] {own};
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String former, String assignee) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String former, String owner) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
    return NONE;
  }
}
