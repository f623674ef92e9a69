package id.estafet.session.process;

import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.TaskForm;

/** The form of a task that belongs to one session, which the task's title names. */
interface SessionForm extends TaskForm {

  @Override
  default String subject(OpenTask task) {
    return SessionTasks.keyOf(task).label();
  }
}
