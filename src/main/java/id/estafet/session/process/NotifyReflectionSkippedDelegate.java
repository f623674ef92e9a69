package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_NotifyReflectionSkipped: the coordinator hears why (R13). */
@ProcessBean
class NotifyReflectionSkippedDelegate implements JavaDelegate {

  private final SessionNotices notices;

  NotifyReflectionSkippedDelegate(SessionNotices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.reflectionSkipped(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
  }
}
