package id.estafet.platform.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes no more jobs as soon as the application is told to stop. Left to itself the executor goes
 * on locking jobs for a pool that no longer accepts them, and other nodes wait for these locks.
 */
@Component
class JobsStopFirst {

  private final ObjectProvider<JobExecutor> jobs;

  JobsStopFirst(ObjectProvider<JobExecutor> jobs) {
    this.jobs = jobs;
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    jobs.ifAvailable(JobExecutor::shutdown);
  }
}
