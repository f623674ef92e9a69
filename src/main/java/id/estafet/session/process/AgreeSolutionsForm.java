package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.Goal;
import id.estafet.session.PlanFacts;
import id.estafet.session.PmoSessions;
import id.estafet.session.ReflectionAnswers;
import id.estafet.session.RootCause;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SolutionAgreement;
import id.estafet.session.SolutionAnswers;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Behind UserTask_AgreeSolutions: solutions, follow-ups and what the school cannot solve (C, D, G).
 */
@Component
class AgreeSolutionsForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final SolutionAgreement agreement;
  private final Clock clock;

  AgreeSolutionsForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionTexts texts,
      SolutionAgreement agreement,
      Clock clock) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.agreement = agreement;
    this.clock = clock;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_AGREE_SOLUTIONS;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    Prefill prefill = tasks.about(session);
    sessions.reflection(session.cycle()).ifPresent(reflection -> goals(prefill, reflection));
    sessions.plan(session.key()).ifPresent(plan -> causes(prefill, plan));
    return prefill;
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    SolutionAnswers agreed = answers.gathering("support").as(SolutionAnswers.class);
    SessionKey key = SessionTasks.keyOf(task);
    agreement.record(key, agreed, task.actor());
    return Variables.CONFIRMATION_DUE_AT.with(
        CycleTimes.confirmationDue(sessions.get(key), clock.instant()));
  }

  private void goals(Prefill prefill, ReflectionAnswers reflection) {
    prefill
        .with("goalsText", texts.goals(reflection))
        .with("goalOptions", SessionTexts.rowOptions(reflection.goals(), Goal::text));
  }

  private void causes(Prefill prefill, PlanFacts plan) {
    prefill
        .with("rootCausesText", texts.rootCauses(plan))
        .with(
            "rootCauseOptions", SessionTexts.rowOptions(plan.rootCauses(), RootCause::description))
        .with("chosenSubtopicOptions", texts.subtopicOptions(plan.subtopics()));
  }
}
