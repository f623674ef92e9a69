package id.estafet.platform.process;

import id.estafet.platform.security.DutyBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Gives a new task to the one who holds its role at its place. With several holders it stays with
 * the group for one of them to claim; with none it waits there for the next. The name says what it
 * is about and which school it is for: a facilitator's list holds tasks of several.
 */
class NewTaskListener implements TaskListener {

  private final DutyBook dutyBook;
  private final TaskForms forms;

  NewTaskListener(DutyBook dutyBook, TaskForms forms) {
    this.dutyBook = dutyBook;
    this.forms = forms;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setName(titleOf((TaskEntity) task));
    List<String> holders =
        dutyBook.holders(task.getTenantId(), TaskDuty.groupsOf((TaskEntity) task));
    if (holders.size() == 1) {
      task.setAssignee(holders.get(0));
    }
  }

  private String titleOf(TaskEntity task) {
    Optional<String> subject =
        forms
            .of(task.getTaskDefinitionKey())
            .map(form -> form.subject(CapabilityFormHandler.openTask(task)));
    return Stream.of(
            Optional.of(task.getName()),
            subject,
            Optional.of(dutyBook.placeName(task.getTenantId())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
