package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionKey;
import id.estafet.session.process.PmoReportProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_MarkReportMissed: the late window has ended without a report (R20). */
@ProcessBean
class MarkReportMissedDelegate implements JavaDelegate {

  private final ReportFiling filing;

  MarkReportMissedDelegate(ReportFiling filing) {
    this.filing = filing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    filing.markMissed(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
  }
}
