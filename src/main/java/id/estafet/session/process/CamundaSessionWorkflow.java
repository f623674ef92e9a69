package id.estafet.session.process;

import id.estafet.platform.process.SystemWork;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionWorkflow;
import id.estafet.session.process.PmoReportProcess.Variables;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What sessions tell the processes {@code school-pmo-cycle} and {@code pmo-report}. */
@Component
class CamundaSessionWorkflow implements SessionWorkflow {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final SystemWork system;

  CamundaSessionWorkflow(
      RuntimeService runtime, TaskService tasks, ManagementService management, SystemWork system) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.system = system;
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
        () ->
            runtime
                .createMessageCorrelation(SchoolPmoCycleProcess.Messages.SESSION_EXTRA_REQUESTED)
                .processInstanceBusinessKey(session.cycle().toString())
                .correlate());
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
      runtime.setVariable(report.getId(), Variables.REPORT_DEADLINE.name(), deadline);
      move(report, CycleTimes.windowClosed(session));
      tasks
          .createTaskQuery()
          .processInstanceId(report.getId())
          .list()
          .forEach(task -> tasks.setDueDate(task.getId(), deadline));
    }
  }

  /** The cycle waits for another session's window unless it is in this one. */
  private void moveCycle(SessionFacts session) {
    ProcessInstance cycle = instance(SchoolPmoCycleProcess.KEY, session.cycle().toString());
    if (cycle != null
        && session
            .key()
            .toString()
            .equals(runtime.getVariable(cycle.getId(), Variables.SESSION_KEY.name()))) {
      move(cycle, CycleTimes.windowClosed(session));
    }
  }

  private void move(ProcessInstance instance, Date windowClosed) {
    runtime.setVariable(instance.getId(), Variables.LATE_WINDOW_ENDS_AT.name(), windowClosed);
    management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
        .filter(job -> isWindow(job.getJobDefinitionId()))
        .forEach(job -> management.setJobDuedate(job.getId(), windowClosed));
  }

  private boolean isWindow(String jobDefinitionId) {
    String element =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(jobDefinitionId)
            .singleResult()
            .getActivityId();
    return element.equals(PmoReportProcess.Elements.BOUNDARY_EVENT_REPORT_WINDOW_CLOSED)
        || element.equals(SchoolPmoCycleProcess.Elements.BOUNDARY_EVENT_LATE_WINDOW_CLOSED);
  }

  private ProcessInstance instance(String process, String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .singleResult();
  }
}
