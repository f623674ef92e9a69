package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.CycleClosing;
import id.estafet.session.CycleKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_CloseCycle: what is completed stays completed. */
@ProcessBean
class CloseCycleDelegate implements JavaDelegate {

  private final CycleClosing closing;

  CloseCycleDelegate(CycleClosing closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.close(CycleKey.parse(execution.getProcessBusinessKey()));
  }
}
