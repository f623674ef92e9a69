package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.PmoReportProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_EndWaitForEvidence: the late window has ended (section 9 F). */
@ProcessBean
class EndWaitForEvidenceDelegate implements JavaDelegate {

  private final ReportFiling filing;
  private final SessionNotices notices;

  EndWaitForEvidenceDelegate(ReportFiling filing, SessionNotices notices) {
    this.filing = filing;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SessionKey key = SessionKey.parse(Variables.SESSION_KEY.from(execution));
    notices.waitForEvidenceEnded(filing.endWaitForEvidence(key));
  }
}
