package id.estafet.session.process;

import id.estafet.calendar.Half;
import id.estafet.platform.process.ProcessBean;
import id.estafet.session.CycleKey;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionOpening;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_PrepareSession: finds the next session of the cycle and when it opens. */
@ProcessBean
class PrepareSessionDelegate implements JavaDelegate {

  private final SessionOpening opening;

  PrepareSessionDelegate(SessionOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CycleKey cycle =
        new CycleKey(
            Variables.NPSN.from(execution),
            Variables.START_YEAR.from(execution),
            Half.valueOf(Variables.HALF.from(execution)));
    List<SessionFacts> sessions = opening.prepare(cycle);
    int held = heldBefore(execution, sessions);
    SessionFacts next = sessions.get(held);
    Variables.SESSION_NUMBER.on(execution, next.key().number());
    Variables.SESSION_KEY.on(execution, next.key().toString());
    Variables.SESSION_OPENS_AT.on(execution, CycleTimes.opening(next));
    Variables.MORE_SESSIONS.on(execution, held + 1 < sessions.size());
  }

  private static int heldBefore(DelegateExecution execution, List<SessionFacts> sessions) {
    Object last = execution.getVariable(Variables.SESSION_NUMBER.name());
    return (int) sessions.stream().filter(session -> isHeld(session, last)).count();
  }

  private static boolean isHeld(SessionFacts session, Object last) {
    return last instanceof Integer number && session.key().number() <= number;
  }
}
