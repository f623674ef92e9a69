package id.estafet.platform.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.estafet.platform.security.DutyBook;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Adds to every user task what no model has to repeat: its holder by duty and its form's data. */
class UserTaskWiring extends AbstractBpmnParseListener {

  private final DutyBook dutyBook;
  private final TaskForms forms;
  private final ObjectMapper json;

  UserTaskWiring(DutyBook dutyBook, TaskForms forms, ObjectMapper json) {
    this.dutyBook = dutyBook;
    this.forms = forms;
    this.json = json;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE, new NewTaskListener(dutyBook, forms));
    task.setTaskFormHandler(new CapabilityFormHandler(task.getTaskFormHandler(), forms, json));
  }
}
