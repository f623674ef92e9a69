package id.estafet.followup;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a follow-up's owner reports between two sessions (section 10). */
@Service
@Transactional
public class FollowUpProgress {

  private static final int REASON = 1000;
  private static final int NOTE = 2000;

  private final StoredFollowUps followUps;
  private final StatusChanges changes;
  private final ChangeLog log;
  private final Clock clock;

  FollowUpProgress(StoredFollowUps followUps, StatusChanges changes, ChangeLog log, Clock clock) {
    this.followUps = followUps;
    this.changes = changes;
    this.log = log;
    this.clock = clock;
  }

  /** Notes progress and status of one follow-up (R06, R09). */
  public AgreedFollowUp update(UUID id, ProgressAnswers answers, String by) {
    FollowUp followUp =
        followUps.findById(id).orElseThrow(() -> new NotFound(Texts.text("followup.notFound")));
    if (!followUp.isOpen() && followUp.status() != FollowUpStatus.COMPLETED) {
      throw new Conflict(Texts.text("followup.notOpen", followUp.title()));
    }
    check(followUp, answers).refuse();
    String said = answers.statusReason() == null ? answers.progressNote() : answers.statusReason();
    followUp.note(answers.progressNote(), answers.newEndDate());
    log.move(
        followUp,
        answers.newStatus(),
        answers.progressPercent(),
        new Occasion(by, clock.instant(), null),
        said);
    return followUp.asAgreed(ProgrammeTime.today(clock));
  }

  /** The history of one follow-up, oldest line first (R09). */
  @Transactional(readOnly = true)
  public List<RecordedChange> changesOf(UUID id) {
    return changes.findByFollowUpIdOrderByChangedAt(id).stream()
        .map(StatusChange::asRecorded)
        .toList();
  }

  /** The statuses that follow-ups had at a moment, by their ids (R09). */
  @Transactional(readOnly = true)
  public Map<UUID, FollowUpStatus> statusesAt(Instant moment, List<AgreedFollowUp> asTheyStand) {
    Map<UUID, FollowUpStatus> statuses = new HashMap<>();
    asTheyStand.forEach(followUp -> statuses.put(followUp.id(), followUp.status()));
    if (!statuses.isEmpty()) {
      changes
          .findByFollowUpIdInAndChangedAtAfterOrderByChangedAtDesc(
              List.copyOf(statuses.keySet()), moment)
          .forEach(undone -> statuses.put(undone.followUpId(), undone.oldStatus()));
    }
    return statuses;
  }

  private static FormCheck check(FollowUp followUp, ProgressAnswers answers) {
    FormCheck check =
        FormCheck.of("followup")
            .required("newStatus", answers.newStatus())
            .optionalText("statusReason", answers.statusReason(), REASON)
            .optionalText("progressNote", answers.progressNote(), NOTE)
            .all(
                PlausibleProgress.check(
                    "progressPercent", answers.newStatus(), answers.progressPercent()))
            .all(
                EndsWithinSixMonths.check(
                    "newEndDate", answers.newEndDate(), followUp.latestEnd()));
    if (answers.newStatus() != null) {
      check.all(
          StatusTransition.check(
              followUp, answers.newStatus(), answers.statusReason(), "newStatus", "statusReason"));
    }
    if (answers.newEndDate() != null) {
      check.expect(
          !answers.newEndDate().isBefore(followUp.startDate()),
          "newEndDate",
          "followup.endDate.beforeStart",
          ProgrammeTime.date(answers.newEndDate()),
          ProgrammeTime.date(followUp.startDate()));
    }
    return check;
  }
}
