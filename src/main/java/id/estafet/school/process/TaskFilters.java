package id.estafet.school.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.school.Role;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task lists that everybody finds at the first login: mine, this week, overdue, my group. */
@Component
@Order(TaskFilters.ORDER)
class TaskFilters implements ApplicationRunner {

  static final int ORDER = RoleBootstrap.ORDER + 1;

  /** Coordinators have no tasks of their own to begin with; they land on those they watch. */
  private static final int FIRST = -1;

  private static final String ME = "${currentUser()}";

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;

  TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (filters.createFilterQuery().count() > 0) {
      return;
    }
    everybodys("school.filter.mine", 0, mine());
    everybodys(
        "school.filter.thisWeek", 1, mine().dueBeforeExpression("${dateTime().plusWeeks(1)}"));
    everybodys("school.filter.overdue", 2, mine().dueBeforeExpression("${now()}"));
    int priority = 10;
    for (Role role : List.of(Role.PRINCIPAL, Role.TEACHER, Role.SUPERVISOR, Role.FACILITATOR)) {
      Filter filter = saved(text("school.filter.group", role.label()), priority++, pool(role));
      allowReading(filter, role.group());
    }
    Filter watched =
        saved(text("school.filter.coordinated"), FIRST, tasks.createTaskQuery().active());
    allowReading(watched, Role.FACILITATOR_COORDINATOR.group());
  }

  private TaskQuery mine() {
    return tasks.createTaskQuery().taskAssigneeExpression(ME);
  }

  private TaskQuery pool(Role role) {
    return tasks.createTaskQuery().taskCandidateGroup(role.group());
  }

  private void everybodys(String nameKey, int priority, TaskQuery query) {
    Filter filter = saved(text(nameKey), priority, query);
    for (Role role : Role.values()) {
      if (role != Role.ADMIN) {
        allowReading(filter, role.group());
      }
    }
  }

  private Filter saved(String name, int priority, TaskQuery query) {
    Filter filter = filters.newTaskFilter();
    filter.setName(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            "priority",
            priority,
            "description",
            name,
            "color",
            "#0b6e6e",
            "refresh",
            true,
            "showUndefinedVariable",
            false));
    return filters.saveFilter(filter);
  }

  private void allowReading(Filter filter, String group) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(Resources.FILTER);
    grant.setResourceId(filter.getId());
    grant.addPermission(Permissions.READ);
    authorizations.saveAuthorization(grant);
  }
}
