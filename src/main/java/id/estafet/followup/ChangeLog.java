package id.estafet.followup;

import id.estafet.platform.text.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a follow-up to a status, writes the line in its history and tells what that means. */
@Component
class ChangeLog {

  private final StatusChanges changes;
  private final ApplicationEventPublisher events;

  ChangeLog(StatusChanges changes, ApplicationEventPublisher events) {
    this.changes = changes;
    this.events = events;
  }

  /** Without a change of status a line is written only if there is something to say. */
  void move(
      FollowUp followUp, FollowUpStatus next, Integer percent, Occasion occasion, String reason) {
    FollowUpStatus former = followUp.status();
    followUp.moveTo(next, percent);
    if (former != next || reason != null) {
      changes.save(new StatusChange(followUp.id(), former, next, occasion, reason));
    }
    if (!former.isFinal() && next.isFinal()) {
      events.publishEvent(new FollowUpSettled(followUp.id(), next));
    }
    if (former.isFinal() && !next.isFinal()) {
      events.publishEvent(new FollowUpReopened(followUp.id()));
    }
  }

  /** R24: the history of the old one tells where it went on. */
  void carriedOver(FollowUp origin, Occasion occasion, String reason) {
    String said = reason == null ? Texts.text("followup.carriedOver") : reason;
    changes.save(new StatusChange(origin.id(), origin.status(), origin.status(), occasion, said));
  }
}
