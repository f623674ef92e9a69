package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionKey;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_MarkSessionMissed: the window closed before the session was held (R20). */
@ProcessBean
class MarkSessionMissedDelegate implements JavaDelegate {

  private final ReportFiling filing;

  MarkSessionMissedDelegate(ReportFiling filing) {
    this.filing = filing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    filing.markMissed(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
  }
}
