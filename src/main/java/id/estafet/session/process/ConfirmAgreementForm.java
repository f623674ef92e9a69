package id.estafet.session.process;

import id.estafet.followup.FollowUps;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.ConfirmationAnswers;
import id.estafet.session.PlanFacts;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SolutionAgreement;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_ConfirmAgreement: the supervisor agrees, or agrees with a note. */
@Component
class ConfirmAgreementForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final FollowUps followUps;
  private final SolutionAgreement agreement;

  ConfirmAgreementForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionTexts texts,
      FollowUps followUps,
      SolutionAgreement agreement) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.followUps = followUps;
    this.agreement = agreement;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_CONFIRM_AGREEMENT;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    Prefill prefill = tasks.about(session);
    sessions
        .reflection(session.cycle())
        .ifPresent(reflection -> prefill.with("goalsText", texts.goals(reflection)));
    sessions.plan(session.key()).ifPresent(plan -> plan(prefill, plan));
    return prefill.with(
        "followUpsText", texts.followUps(followUps.agreedIn(session.key().toString())));
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    ConfirmationAnswers answer = answers.as(ConfirmationAnswers.class);
    agreement.confirm(SessionTasks.keyOf(task), answer, task.actor());
    return Map.of();
  }

  private void plan(Prefill prefill, PlanFacts plan) {
    prefill
        .with("rootCausesText", texts.rootCauses(plan))
        .with("solutionsText", texts.solutions(plan));
  }
}
