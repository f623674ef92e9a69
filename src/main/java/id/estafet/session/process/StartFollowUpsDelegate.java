package id.estafet.session.process;

import id.estafet.followup.FollowUpTracking;
import id.estafet.platform.process.ProcessBean;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Used by ServiceTask_StartFollowUps and ServiceTask_StartAddedFollowUps: follows what was agreed.
 */
@ProcessBean
class StartFollowUpsDelegate implements JavaDelegate {

  private final FollowUpTracking tracking;

  StartFollowUpsDelegate(FollowUpTracking tracking) {
    this.tracking = tracking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tracking.startAgreedIn(Variables.SESSION_KEY.from(execution));
  }
}
