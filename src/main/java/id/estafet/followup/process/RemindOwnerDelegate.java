package id.estafet.followup.process;

import id.estafet.followup.FollowUpNotices;
import id.estafet.followup.process.FollowUpProcess.Variables;
import id.estafet.platform.process.ProcessBean;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_RemindOwner: the day has come on which it begins. */
@ProcessBean
class RemindOwnerDelegate implements JavaDelegate {

  private final FollowUpNotices notices;

  RemindOwnerDelegate(FollowUpNotices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.begins(UUID.fromString(Variables.FOLLOW_UP_ID.from(execution)));
  }
}
