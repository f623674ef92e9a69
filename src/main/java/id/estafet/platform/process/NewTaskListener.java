package id.estafet.platform.process;

import id.estafet.platform.security.DutyBook;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Gives a new task to the one who holds its role at its place. With several holders it stays with
 * the group for one of them to claim; with none it waits there for the next. The name says which
 * school it is for, because a facilitator's list holds tasks of several.
 */
class NewTaskListener implements TaskListener {

  private final DutyBook dutyBook;

  NewTaskListener(DutyBook dutyBook) {
    this.dutyBook = dutyBook;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setName(task.getName() + " · " + dutyBook.placeName(task.getTenantId()));
    List<String> holders =
        dutyBook.holders(task.getTenantId(), TaskDuty.groupsOf((TaskEntity) task));
    if (holders.size() == 1) {
      task.setAssignee(holders.get(0));
    }
  }
}
