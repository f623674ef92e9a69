package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_AskForSchedule: the month has begun, there is no date yet (section 7). */
@ProcessBean
class AskForScheduleDelegate implements JavaDelegate {

  private final SessionNotices notices;

  AskForScheduleDelegate(SessionNotices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.scheduleNeeded(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
  }
}
