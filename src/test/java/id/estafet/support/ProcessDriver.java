package id.estafet.support;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Moves one instance the way its users, its timers and the job executor would. */
public final class ProcessDriver {

  private final ProcessEngine engine;
  private final ProcessInstance instance;
  private final String model;
  private final FakeAnswers answers;

  ProcessDriver(ProcessEngine engine, ProcessInstance instance, String model, FakeAnswers answers) {
    this.engine = engine;
    this.instance = instance;
    this.model = model;
    this.answers = answers;
  }

  public ProcessInstance instance() {
    return instance;
  }

  /** An open task of an element. */
  public Task task(String element) {
    List<Task> open =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(instance.getId())
            .taskDefinitionKey(element)
            .list();
    if (open.isEmpty()) {
      throw missing("an open task at", element);
    }
    return open.get(0);
  }

  public void completeTask(String element) {
    completeTask(element, Facts.none());
  }

  /** Completes a task with answers of which the capability leaves these facts in the process. */
  public void completeTask(String element, Facts facts) {
    Task task = task(element);
    answers.giveNext(facts);
    engine.getTaskService().complete(task.getId());
    if (!answers.recordedThoseOf(element)) {
      throw missing("recorded answers of", element);
    }
  }

  public void runJobOf(String element) {
    run(jobOf(jobs(element).messages(), "a job of", element));
  }

  public void fireTimerOf(String element) {
    run(timerOf(element));
  }

  public Date dueDateOf(String timer) {
    return timerOf(timer).getDuedate();
  }

  /** Whether a timer is to come. */
  public boolean awaits(String timer) {
    return jobs(timer).timers().count() > 0;
  }

  public void receive(String message, Facts facts) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceId(instance.getId())
        .setVariables(facts.values())
        .correlate();
  }

  /** The instance that a call activity waits for. */
  public ProcessInstance calledBy(String element) {
    ActivityInstance[] waiting =
        engine
            .getRuntimeService()
            .getActivityInstance(instance.getId())
            .getActivityInstances(element);
    if (waiting.length == 0) {
      throw missing("a called process at", element);
    }
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .superProcessInstanceId(instance.getId())
        .singleResult();
  }

  /** Ends the stub that a call activity waits for. */
  public void endCalledBy(String element) {
    Task stub =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(calledBy(element).getId())
            .taskDefinitionKey(ProcessBundle.STUB_TASK)
            .singleResult();
    engine.getTaskService().complete(stub.getId());
  }

  private Job timerOf(String element) {
    return jobOf(jobs(element).timers(), "a timer at", element);
  }

  private JobQuery jobs(String element) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .activityId(element);
  }

  private Job jobOf(JobQuery query, String what, String element) {
    Job job = query.singleResult();
    if (job == null) {
      throw missing(what, element);
    }
    return job;
  }

  private void run(Job job) {
    engine.getManagementService().executeJob(job.getId());
  }

  private AssertionError missing(String what, String element) {
    return new AssertionError(
        "Expected %s '%s' of '%s', but there is none".formatted(what, element, model));
  }
}
