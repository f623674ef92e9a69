package id.estafet.platform.process;

import id.estafet.platform.security.DutyBook;
import id.estafet.platform.security.Standing;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Whether a task is a person's: assigned to her, or free and of a role that she holds there. */
class TaskDuty {

  private final DutyBook dutyBook;

  TaskDuty(DutyBook dutyBook) {
    this.dutyBook = dutyBook;
  }

  boolean mayRead(String personId, TaskEntity task) {
    Standing standing = dutyBook.standingOf(personId);
    return standing.isAdmin()
        || standing.holds(RoleGroups.COORDINATOR, task.getTenantId())
        || mayWork(standing, personId, task);
  }

  boolean mayWork(String personId, TaskEntity task) {
    Standing standing = dutyBook.standingOf(personId);
    return standing.isAdmin() || mayWork(standing, personId, task);
  }

  /** Whether the person holds one of the task's roles at its place, whoever has the task now. */
  boolean holds(String personId, TaskEntity task) {
    return holds(dutyBook.standingOf(personId), task);
  }

  private static boolean mayWork(Standing standing, String personId, TaskEntity task) {
    boolean mineOrFree = task.getAssignee() == null || task.getAssignee().equals(personId);
    return mineOrFree && holds(standing, task);
  }

  private static boolean holds(Standing standing, TaskEntity task) {
    return groupsOf(task).stream().anyMatch(group -> standing.holds(group, task.getTenantId()));
  }

  static Set<String> groupsOf(TaskEntity task) {
    return task.getIdentityLinks().stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLinkEntity::getGroupId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
