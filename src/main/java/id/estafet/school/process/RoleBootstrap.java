package id.estafet.school.process;

import id.estafet.school.Role;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles as engine groups, and what each role may open. Grants stand on definitions and webapps
 * only; which task of which place is a matter of duty, checked at the act.
 */
@Component
@Order(RoleBootstrap.ORDER)
class RoleBootstrap implements ApplicationRunner {

  static final int ORDER = 20;

  private static final Set<Role> WORKERS =
      Set.of(Role.PRINCIPAL, Role.TEACHER, Role.SUPERVISOR, Role.FACILITATOR);

  private final IdentityService identity;
  private final AuthorizationService authorizations;

  RoleBootstrap(IdentityService identity, AuthorizationService authorizations) {
    this.identity = identity;
    this.authorizations = authorizations;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    for (Role role : Role.values()) {
      if (role != Role.ADMIN && identity.createGroupQuery().groupId(role.group()).count() == 0) {
        create(role);
      }
    }
    nameAdministrators();
  }

  /** The engine makes this group itself, with an English name. */
  private void nameAdministrators() {
    Group administrators = identity.createGroupQuery().groupId(Role.ADMIN.group()).singleResult();
    if (!administrators.getName().equals(Role.ADMIN.label())) {
      administrators.setName(Role.ADMIN.label());
      identity.saveGroup(administrators);
    }
  }

  private void create(Role role) {
    Group group = identity.newGroup(role.group());
    group.setName(role.label());
    group.setType("ROLE");
    identity.saveGroup(group);
    grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
    if (WORKERS.contains(role)) {
      grant(
          role,
          Resources.PROCESS_DEFINITION,
          Authorization.ANY,
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.TASK_WORK);
    }
    if (role == Role.FACILITATOR_COORDINATOR) {
      grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
      grant(
          role,
          Resources.PROCESS_DEFINITION,
          Authorization.ANY,
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.READ_INSTANCE,
          ProcessDefinitionPermissions.READ_HISTORY);
    }
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(role.group());
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.setPermissions(permissions);
    authorizations.saveAuthorization(grant);
  }
}
