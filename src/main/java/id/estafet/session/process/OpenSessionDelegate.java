package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionOpening;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_OpenSession: opens the session under the policy of today (R01, R03). */
@ProcessBean
class OpenSessionDelegate implements JavaDelegate {

  private final SessionOpening opening;

  OpenSessionDelegate(SessionOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SessionFacts session = opening.open(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
    Variables.FACILITATOR_ROLE.on(execution, session.facilitatorRole().group());
    Variables.REPORTER_ROLE.on(execution, session.reporterRole().group());
    Variables.PLANNING_DUE.on(execution, session.planningDue());
    Variables.REFLECTION_DUE.on(execution, session.reflectionDue());
    Variables.REFLECTION_DONE.on(execution, false);
    Variables.REPORT_REMINDER_CYCLE.on(execution, CycleTimes.reportReminders(session));
    Variables.LATE_WINDOW_ENDS_AT.on(execution, CycleTimes.windowClosed(session));
  }
}
