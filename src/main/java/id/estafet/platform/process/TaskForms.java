package id.estafet.platform.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms of all capabilities by user task; found late, because they use the engine. */
@Component
class TaskForms {

  private final ObjectProvider<TaskForm> forms;
  private volatile Map<String, TaskForm> byElement;

  TaskForms(ObjectProvider<TaskForm> forms) {
    this.forms = forms;
  }

  Optional<TaskForm> of(String element) {
    if (byElement == null) {
      List<TaskForm> all = forms.stream().toList();
      byElement = all.stream().collect(Collectors.toMap(TaskForm::element, Function.identity()));
    }
    return Optional.ofNullable(byElement.get(element));
  }
}
