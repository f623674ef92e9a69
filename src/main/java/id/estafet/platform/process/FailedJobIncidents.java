package id.estafet.platform.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Looks for the incident of a job that ends only if the job can have one: that is, if it has used
 * up its retries. The stock engine looks for one with every timer that goes off.
 */
class FailedJobIncidents extends DefaultIncidentHandler {

  FailedJobIncidents() {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
  }

  @Override
  public void resolveIncident(IncidentContext job) {
    if (mayHaveOne(job)) {
      super.resolveIncident(job);
    }
  }

  @Override
  public void deleteIncident(IncidentContext job) {
    if (mayHaveOne(job)) {
      super.deleteIncident(job);
    }
  }

  private static boolean mayHaveOne(IncidentContext context) {
    JobEntity job =
        Context.getCommandContext()
            .getDbEntityManager()
            .getCachedEntity(JobEntity.class, context.getConfiguration());
    return job == null || job.getRetries() <= 0;
  }
}
