package id.estafet.session.process;

import id.estafet.platform.process.ProcessBean;
import id.estafet.session.PmoSessions;
import id.estafet.session.ReportReminders;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.process.PmoReportProcess.Variables;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Used by ServiceTask_RemindReporter: reminds, and finds the next time to (section 7). */
@ProcessBean
class RemindReporterDelegate implements JavaDelegate {

  private final PmoSessions sessions;
  private final SessionNotices notices;
  private final Clock clock;

  RemindReporterDelegate(PmoSessions sessions, SessionNotices notices, Clock clock) {
    this.sessions = sessions;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SessionFacts session = sessions.get(SessionKey.parse(Variables.SESSION_KEY.from(execution)));
    notices.reportDue(session);
    Optional<Instant> next = ReportReminders.of(session).next(clock.instant());
    Variables.ANOTHER_REMINDER.on(execution, next.isPresent());
    next.ifPresent(moment -> Variables.NEXT_REMINDER_AT.on(execution, Date.from(moment)));
  }
}
