package id.estafet.session.process;

import id.estafet.followup.FollowUpTracking;
import id.estafet.platform.process.ProcessBean;
import id.estafet.session.CycleClosing;
import id.estafet.session.CycleKey;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_CarryOverOpenFollowUps: nobody decided in time (R24). */
@ProcessBean
class CarryOverOpenFollowUpsDelegate implements JavaDelegate {

  private final CycleClosing closing;
  private final FollowUpTracking tracking;

  CarryOverOpenFollowUpsDelegate(CycleClosing closing, FollowUpTracking tracking) {
    this.closing = closing;
    this.tracking = tracking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.carryOverAll(CycleKey.parse(execution.getProcessBusinessKey()));
    tracking.startAgreedIn(Variables.SESSION_KEY.from(execution));
  }
}
