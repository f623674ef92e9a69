package id.estafet.platform.process;

import static id.estafet.platform.text.Texts.text;

import java.util.function.BiPredicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * After the check of the place, the act on a task is checked by duty: a role held at another place,
 * or a task of another person, opens nothing. Covers Tasklist, REST and the Java API alike.
 */
class PlaceAndDutyChecker extends TenantCommandChecker {

  private final TaskDuty duty;

  PlaceAndDutyChecker(TaskDuty duty) {
    this.duty = duty;
  }

  @Override
  public void checkReadTask(TaskEntity task) {
    super.checkReadTask(task);
    require(task, duty::mayRead);
  }

  @Override
  public void checkReadTaskVariable(TaskEntity task) {
    super.checkReadTaskVariable(task);
    require(task, duty::mayRead);
  }

  @Override
  public void checkTaskWork(TaskEntity task) {
    super.checkTaskWork(task);
    require(task, duty::mayWork);
  }

  private static void require(TaskEntity task, BiPredicate<String, TaskEntity> rule) {
    CommandContext context = Context.getCommandContext();
    Authentication person = context.getAuthentication();
    boolean checked = person != null && context.isAuthorizationCheckEnabled();
    if (checked && task != null && !rule.test(person.getUserId(), task)) {
      throw new AuthorizationException(text("platform.task.elsewhere"));
    }
  }
}
