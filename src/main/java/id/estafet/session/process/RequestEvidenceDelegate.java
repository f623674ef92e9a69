package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionWorkflow;
import id.estafet.session.process.PmoReportProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Used by ServiceTask_RequestEvidence: the evidence is waited for in an instance of its own, so
 * that the cycle goes on (section 9 F).
 */
@ProcessBean
class RequestEvidenceDelegate implements JavaDelegate {

  private final PmoSessions sessions;
  private final SessionWorkflow workflow;

  RequestEvidenceDelegate(PmoSessions sessions, SessionWorkflow workflow) {
    this.sessions = sessions;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    workflow.evidenceFollows(sessions.get(SessionKey.parse(Variables.SESSION_KEY.from(execution))));
  }
}
