package id.estafet.training.process;

import id.estafet.platform.time.DayBegan;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.training.TimeTravel;
import id.estafet.training.TrainingClock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's due jobs one by one while the clock moves; the job executor rests meanwhile.
 */
@Component
@Profile("training")
class EngineTimeTravel implements TimeTravel {

  private static final Logger LOG = LoggerFactory.getLogger(EngineTimeTravel.class);

  private final TrainingClock clock;
  private final ManagementService management;
  private final IdentityService identity;
  private final JobExecutor jobExecutor;
  private final ApplicationEventPublisher events;

  EngineTimeTravel(
      TrainingClock clock,
      ManagementService management,
      IdentityService identity,
      JobExecutor jobExecutor,
      ApplicationEventPublisher events) {
    this.clock = clock;
    this.management = management;
    this.identity = identity;
    this.jobExecutor = jobExecutor;
    this.events = events;
    followClock();
  }

  @Override
  public synchronized void moveTo(Instant moment) {
    // Timers act for the system, not for the person who moves the clock.
    SecurityContext person = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    identity.clearAuthentication();
    boolean resting = !jobExecutor.isActive();
    jobExecutor.shutdown();
    try {
      nextJob(moment).ifPresent(job -> liveThrough(job, moment));
      set(moment);
      clock.keep();
      events.publishEvent(new DayBegan(ProgrammeTime.today(clock)));
    } finally {
      SecurityContextHolder.setContext(person);
      if (!resting) {
        jobExecutor.start();
      }
    }
  }

  private void liveThrough(Job first, Instant moment) {
    Optional<Job> next = Optional.of(first);
    while (next.isPresent()) {
      Instant due = next.get().getDuedate().toInstant();
      set(due.isAfter(clock.instant()) ? due : clock.instant());
      execute(next.get());
      next = nextJob(moment);
    }
  }

  private void execute(Job job) {
    try {
      management.executeJob(job.getId());
    } catch (RuntimeException failure) {
      // The engine has counted the attempt and put the job off, as it does in its own executor.
      LOG.warn("Expected job '{}' to run, but it failed", job.getId(), failure);
    }
  }

  private Optional<Job> nextJob(Instant moment) {
    return management
        .createJobQuery()
        .active()
        .withRetriesLeft()
        .duedateLowerThan(Date.from(moment.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  private void set(Instant moment) {
    clock.set(moment);
    followClock();
  }

  private void followClock() {
    ClockUtil.offset(clock.offset().toMillis());
  }
}
