package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Used by ServiceTask_RemindOfPreparation, ServiceTask_RemindOfSession and
 * ServiceTask_RemindOfReflection: tells who meets when.
 */
@ProcessBean
class RemindOfSessionDelegate implements JavaDelegate {

  private final SessionNotices notices;

  RemindOfSessionDelegate(SessionNotices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.sessionNear(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
  }
}
