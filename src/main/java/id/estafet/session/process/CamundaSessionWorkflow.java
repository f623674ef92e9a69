package id.estafet.session.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.process.SystemWork;
import id.estafet.platform.text.Conflict;
import id.estafet.session.ReportReminders;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionWorkflow;
import id.estafet.session.process.PmoReportProcess.Elements;
import id.estafet.session.process.PmoReportProcess.Messages;
import id.estafet.session.process.PmoReportProcess.Variables;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What sessions tell the processes {@code school-pmo-cycle} and {@code pmo-report}. */
@Component
class CamundaSessionWorkflow implements SessionWorkflow {

  private static final Set<String> REMINDERS =
      Set.of(Elements.BOUNDARY_EVENT_REMINDER_DUE, Elements.CATCH_EVENT_NEXT_REMINDER_DUE);

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final SystemWork system;
  private final Clock clock;

  CamundaSessionWorkflow(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      SystemWork system,
      Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public void reportReopened(SessionFacts session) {
    system.run(
        () -> {
          askEvidenceAnew(session);
          start(Messages.REPORT_REOPENED, session, factsOf(session));
        });
  }

  @Override
  public void evidenceFollows(SessionFacts session) {
    Map<String, Object> facts = factsOf(session);
    facts.put(Variables.REPORT_DEADLINE.name(), Date.from(session.deadlineAt()));
    facts.put(Variables.LATE_WINDOW_ENDS_AT.name(), CycleTimes.windowClosed(session));
    facts.put(Variables.EVIDENCE_REMINDER_CYCLE.name(), CycleTimes.reportReminders(session));
    system.run(() -> start(Messages.REPORT_EVIDENCE_FOLLOWS, session, facts));
  }

  @Override
  public void extraSessionRequested(SessionFacts session) {
    system.run(
        () -> {
          try {
            runtime
                .createMessageCorrelation(SchoolPmoCycleProcess.Messages.SESSION_EXTRA_REQUESTED)
                .processInstanceBusinessKey(session.cycle().toString())
                .correlate();
          } catch (MismatchingMessageCorrelationException noCycle) {
            throw new Conflict(text("session.extra.noCycle"));
          }
        });
  }

  @Override
  public void deadlineMoved(SessionFacts session) {
    system.run(
        () -> {
          moveReport(session);
          moveCycle(session);
        });
  }

  private static Map<String, Object> factsOf(SessionFacts session) {
    SessionKey key = session.key();
    Map<String, Object> facts = new HashMap<>();
    facts.put(Variables.NPSN.name(), key.npsn());
    facts.put(Variables.START_YEAR.name(), key.startYear());
    facts.put(Variables.SESSION_NUMBER.name(), key.number());
    facts.put(Variables.SESSION_KEY.name(), key.toString());
    facts.put(Variables.REPORTER_ROLE.name(), session.reporterRole().group());
    return facts;
  }

  private void start(String message, SessionFacts session, Map<String, Object> facts) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(session.key().toString())
        .setVariables(facts)
        .correlateStartMessage();
  }

  /** After a report is filed only its evidence can be waited for; the new report asks for it. */
  private void askEvidenceAnew(SessionFacts session) {
    ProcessInstance waiting = instance(PmoReportProcess.KEY, session.key().toString());
    if (waiting != null) {
      runtime
          .createMessageCorrelation(Messages.REPORT_REOPENED)
          .processInstanceId(waiting.getId())
          .correlate();
    }
  }

  private void moveReport(SessionFacts session) {
    ProcessInstance report = instance(PmoReportProcess.KEY, session.key().toString());
    if (report != null) {
      Date deadline = Date.from(session.deadlineAt());
      Date windowClosed = CycleTimes.windowClosed(session);
      runtime.setVariable(report.getId(), Variables.REPORT_DEADLINE.name(), deadline);
      moveWindow(
          report,
          Elements.BOUNDARY_EVENT_EVIDENCE_WINDOW_CLOSED,
          Elements.BOUNDARY_EVENT_EVIDENCE_REMINDER_DUE,
          windowClosed);
      move(report, Set.of(Elements.BOUNDARY_EVENT_REPORT_WINDOW_CLOSED), windowClosed);
      ReportReminders.of(session)
          .next(clock.instant())
          .ifPresent(next -> move(report, REMINDERS, Date.from(next)));
      tasks
          .createTaskQuery()
          .processInstanceId(report.getId())
          .list()
          .forEach(task -> tasks.setDueDate(task.getId(), deadline));
    }
  }

  /** The timer stands only while the cycle is in this session; in another one it moves nothing. */
  private void moveCycle(SessionFacts session) {
    ProcessInstance cycle = instance(SchoolPmoCycleProcess.KEY, session.cycle().toString());
    if (cycle != null && isIn(cycle, session)) {
      moveWindow(
          cycle,
          SchoolPmoCycleProcess.Elements.BOUNDARY_EVENT_LATE_WINDOW_CLOSED,
          SchoolPmoCycleProcess.Elements.BOUNDARY_EVENT_REPORT_DEADLINE_NEAR,
          CycleTimes.windowClosed(session));
    }
  }

  /** The reminders keep their distance to the end of the window, those to come as well. */
  private void moveWindow(ProcessInstance instance, String window, String reminder, Date closed) {
    for (Job end : jobs(instance, Set.of(window))) {
      long millis = closed.getTime() - end.getDuedate().getTime();
      jobs(instance, Set.of(reminder))
          .forEach(
              next -> {
                Date due = Date.from(next.getDuedate().toInstant().plusMillis(millis));
                management.setJobDuedate(next.getId(), due, true);
              });
      management.setJobDuedate(end.getId(), closed);
    }
  }

  private boolean isIn(ProcessInstance cycle, SessionFacts session) {
    Object current = runtime.getVariable(cycle.getId(), Variables.SESSION_KEY.name());
    return session.key().toString().equals(current);
  }

  private void move(ProcessInstance instance, Set<String> elements, Date due) {
    jobs(instance, elements).forEach(job -> management.setJobDuedate(job.getId(), due));
  }

  private List<Job> jobs(ProcessInstance instance, Set<String> elements) {
    return elements.stream()
        .flatMap(
            element ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(element)
                    .list()
                    .stream())
        .toList();
  }

  private ProcessInstance instance(String process, String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .singleResult();
  }
}
