package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_RemindOfReport: the session is not recorded, its report is due (R20). */
@ProcessBean
class RemindOfReportDelegate implements JavaDelegate {

  private final PmoSessions sessions;
  private final SessionNotices notices;

  RemindOfReportDelegate(PmoSessions sessions, SessionNotices notices) {
    this.sessions = sessions;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SessionKey key = SessionKey.parse(Variables.SESSION_KEY.from(execution));
    notices.reportDue(sessions.get(key));
  }
}
