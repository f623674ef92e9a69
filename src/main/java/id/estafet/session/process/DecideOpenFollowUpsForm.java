package id.estafet.session.process;

import id.estafet.followup.ClosingDecision;
import id.estafet.followup.FollowUpTracking;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.platform.process.TaskForm;
import id.estafet.session.CycleClosing;
import id.estafet.session.CycleKey;
import id.estafet.session.DecisionAnswers;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Behind UserTask_DecideOpenFollowUps: close or carry over at the end of a cycle (section 10, R24).
 */
@Component
class DecideOpenFollowUpsForm implements TaskForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final CycleClosing closing;
  private final FollowUpTracking tracking;

  DecideOpenFollowUpsForm(
      PmoSessions sessions, SessionTasks tasks, CycleClosing closing, FollowUpTracking tracking) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.closing = closing;
    this.tracking = tracking;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_DECIDE_OPEN_FOLLOW_UPS;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    List<Row> open =
        closing.openFollowUps(session.cycle()).stream()
            .map(followUp -> new Row(followUp.id(), followUp.title(), ClosingDecision.CARRY_OVER))
            .toList();
    return tasks.about(session).with("decisions", open);
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    DecisionAnswers decided = answers.as(DecisionAnswers.class);
    closing.decide(CycleKey.parse(task.subject()), decided, task.actor());
    tracking.startAgreedIn(SessionTasks.keyOf(task).toString());
    return Map.of();
  }

  private record Row(UUID followUpId, String title, ClosingDecision decision) {}
}
