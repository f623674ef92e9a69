package id.estafet.support;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Stands in for {@code recordAnswersListener}: leaves the facts of the answers in the process. */
class FakeAnswers implements TaskListener {

  private Facts answers = Facts.none();
  private String recorded = "";

  void giveNext(Facts facts) {
    answers = facts;
    recorded = "";
  }

  boolean recordedThoseOf(String userTask) {
    return recorded.equals(userTask);
  }

  @Override
  public void notify(DelegateTask task) {
    recorded = task.getTaskDefinitionKey();
    task.getExecution().setVariables(answers.values());
  }
}
