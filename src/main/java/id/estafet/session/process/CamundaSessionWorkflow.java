package id.estafet.session.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.process.SystemWork;
import id.estafet.platform.text.Conflict;
import id.estafet.session.ReportReminders;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionWorkflow;
import id.estafet.session.process.PmoReportProcess.Elements;
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
    SessionKey key = session.key();
    Map<String, Object> facts = new HashMap<>();
    facts.put(Variables.NPSN.name(), key.npsn());
    facts.put(Variables.START_YEAR.name(), key.startYear());
    facts.put(Variables.SESSION_NUMBER.name(), key.number());
    facts.put(Variables.SESSION_KEY.name(), key.toString());
    facts.put(Variables.REPORTER_ROLE.name(), session.reporterRole().group());
    system.run(
        () ->
            runtime
                .createMessageCorrelation(PmoReportProcess.Messages.REPORT_REOPENED)
                .processInstanceBusinessKey(key.toString())
                .setVariables(facts)
                .correlateStartMessage());
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

  private void moveReport(SessionFacts session) {
    ProcessInstance report = instance(PmoReportProcess.KEY, session.key().toString());
    if (report != null) {
      Date deadline = Date.from(session.deadlineAt());
      Date windowClosed = CycleTimes.windowClosed(session);
      runtime.setVariable(report.getId(), Variables.REPORT_DEADLINE.name(), deadline);
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
      Date windowClosed = CycleTimes.windowClosed(session);
      jobs(cycle, Set.of(SchoolPmoCycleProcess.Elements.BOUNDARY_EVENT_LATE_WINDOW_CLOSED))
          .forEach(
              window -> {
                moveReminders(cycle, windowClosed.getTime() - window.getDuedate().getTime());
                management.setJobDuedate(window.getId(), windowClosed);
              });
    }
  }

  /** The reminders keep their distance to the end of the window, those to come as well. */
  private void moveReminders(ProcessInstance cycle, long millis) {
    jobs(cycle, Set.of(SchoolPmoCycleProcess.Elements.BOUNDARY_EVENT_REPORT_DEADLINE_NEAR))
        .forEach(
            reminder -> {
              Date due = Date.from(reminder.getDuedate().toInstant().plusMillis(millis));
              management.setJobDuedate(reminder.getId(), due, true);
            });
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
