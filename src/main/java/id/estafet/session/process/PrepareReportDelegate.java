package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.PmoSessions;
import id.estafet.session.ReportReminders;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.process.PmoReportProcess.Variables;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_PrepareReport: sets deadline, window and first reminder (section 7). */
@ProcessBean
class PrepareReportDelegate implements JavaDelegate {

  private final PmoSessions sessions;
  private final Clock clock;

  PrepareReportDelegate(PmoSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SessionFacts session = sessions.get(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
    Date windowClosed = CycleTimes.windowClosed(session);
    Instant reminder =
        ReportReminders.of(session).next(clock.instant()).orElse(windowClosed.toInstant());
    Variables.REPORT_DEADLINE.on(execution, Date.from(session.deadlineAt()));
    Variables.LATE_WINDOW_ENDS_AT.on(execution, windowClosed);
    Variables.NEXT_REMINDER_AT.on(execution, Date.from(reminder));
  }
}
