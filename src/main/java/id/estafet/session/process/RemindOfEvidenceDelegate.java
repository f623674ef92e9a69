package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.PmoReportProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_RemindOfEvidence: the reporter is reminded of it (section 7). */
@ProcessBean
class RemindOfEvidenceDelegate implements JavaDelegate {

  private final PmoSessions sessions;
  private final SessionNotices notices;

  RemindOfEvidenceDelegate(PmoSessions sessions, SessionNotices notices) {
    this.sessions = sessions;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.evidenceDue(sessions.get(SessionKey.parse(Variables.SESSION_KEY.from(execution))));
  }
}
