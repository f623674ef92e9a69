package id.estafet.followup;

import id.estafet.support.DomainDatabase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** All services of follow-ups on a database in memory. */
public final class FollowUpWorld {

  public final FollowUps followUps;
  public final FollowUpProgress progress;
  public final FollowUpReflections reflections;
  public final CycleEnd cycleEnd;

  public FollowUpWorld(DomainDatabase database, ApplicationEventPublisher events, Clock clock) {
    StoredFollowUps stored = database.repository(StoredFollowUps.class);
    StatusChanges changes = database.repository(StatusChanges.class);
    ChangeLog log = new ChangeLog(changes, events);
    followUps = new FollowUps(stored, clock);
    progress = new FollowUpProgress(stored, changes, log, clock);
    reflections =
        new FollowUpReflections(stored, database.repository(StoredReflections.class), log, clock);
    cycleEnd = new CycleEnd(stored, log, events, clock);
  }
}
