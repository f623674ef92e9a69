package id.estafet.followup.process;

import id.estafet.followup.FollowUpNotices;
import id.estafet.followup.process.FollowUpProcess.Variables;
import id.estafet.platform.process.ProcessBean;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_RemindOwnerAgain: its state has not been told for a week. */
@ProcessBean
class RemindOwnerAgainDelegate implements JavaDelegate {

  private final FollowUpNotices notices;

  RemindOwnerAgainDelegate(FollowUpNotices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.overdue(UUID.fromString(Variables.FOLLOW_UP_ID.from(execution)));
  }
}
