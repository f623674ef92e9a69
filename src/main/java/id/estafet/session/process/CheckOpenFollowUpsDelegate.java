package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.CycleClosing;
import id.estafet.session.CycleKey;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_CheckOpenFollowUps: does anything wait for a decision (section 10)? */
@ProcessBean
class CheckOpenFollowUpsDelegate implements JavaDelegate {

  private final CycleClosing closing;
  private final Clock clock;

  CheckOpenFollowUpsDelegate(CycleClosing closing, Clock clock) {
    this.closing = closing;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CycleKey cycle = CycleKey.parse(execution.getProcessBusinessKey());
    Variables.OPEN_FOLLOW_UPS.on(execution, closing.anyOpen(cycle));
    Variables.DECISION_DUE_AT.on(execution, CycleTimes.decisionDue(clock.instant()));
  }
}
