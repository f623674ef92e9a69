package id.estafet.followup;

import id.estafet.platform.text.FormCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles what is still open when a cycle ends (section 10, R24). */
@Service
@Transactional
public class CycleEnd {

  private final StoredFollowUps followUps;
  private final ChangeLog log;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CycleEnd(
      StoredFollowUps followUps, ChangeLog log, ApplicationEventPublisher events, Clock clock) {
    this.followUps = followUps;
    this.log = log;
    this.events = events;
    this.clock = clock;
  }

  /** Completes, stops or carries over each open follow-up as decided. */
  public void decide(String cycleKey, List<DecisionRow> decisions, NextCycle next, String by) {
    Map<UUID, FollowUp> open =
        followUps.openOfCycle(cycleKey).stream()
            .collect(Collectors.toMap(FollowUp::id, Function.identity()));
    FormCheck.of("followup").all(EveryOpenFollowUpDecided.check(open, decisions, next)).refuse();
    decisions.forEach(row -> settle(open.get(row.followUpId()), row, next, by));
  }

  /** Carries over all that is open, since nobody decided in time. */
  public void carryOverAll(String cycleKey, NextCycle next, String by) {
    followUps.openOfCycle(cycleKey).forEach(open -> carryOver(open, null, null, next, by));
  }

  /** Ends the time in which a completed follow-up may be reopened. */
  public void close(String cycleKey) {
    followUps.closeCycle(cycleKey);
  }

  private void settle(FollowUp followUp, DecisionRow row, NextCycle next, String by) {
    switch (row.decision()) {
      case CARRY_OVER -> carryOver(followUp, row.newEndDate(), row.reason(), next, by);
      case COMPLETED ->
          log.move(followUp, FollowUpStatus.COMPLETED, null, at(next, by), row.reason());
      case DISCONTINUED ->
          log.move(followUp, FollowUpStatus.DISCONTINUED, null, at(next, by), row.reason());
    }
  }

  private void carryOver(
      FollowUp origin, LocalDate newEndDate, String reason, NextCycle next, String by) {
    Occasion occasion = at(next, by);
    followUps.save(origin.carryOver(next, newEndDate, by, occasion.at()));
    log.carriedOver(origin, occasion, reason);
    events.publishEvent(new FollowUpSettled(origin.id(), origin.status()));
  }

  private Occasion at(NextCycle next, String by) {
    return new Occasion(by, clock.instant(), next.decidedIn());
  }
}
