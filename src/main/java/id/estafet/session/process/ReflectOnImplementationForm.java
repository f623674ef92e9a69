package id.estafet.session.process;

import id.estafet.followup.FollowUps;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.ImplementationAnswers;
import id.estafet.session.ImplementationReflection;
import id.estafet.session.PlanFacts;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_ReflectOnImplementation: asks of each open follow-up only what changed (E). */
@Component
class ReflectOnImplementationForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final FollowUps followUps;
  private final ImplementationReflection reflection;

  ReflectOnImplementationForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionTexts texts,
      FollowUps followUps,
      ImplementationReflection reflection) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.followUps = followUps;
    this.reflection = reflection;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_REFLECT_ON_IMPLEMENTATION;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    Prefill prefill =
        tasks
            .about(session)
            .with(
                "followUpReflections",
                OpenFollowUpRow.of(followUps.openOf(session.key().npsn(), session.openedAt())))
            .with("subtopicOptions", texts.allSubtopics())
            .with(
                "chosenSubtopicOptions",
                texts.subtopicOptions(sessions.subtopics(session.cycle())));
    tasks.basicInfo(prefill, session);
    sessions
        .agreedPlan(session.cycle())
        .map(PlanFacts::solutions)
        .ifPresent(solutions -> prefill.with("solutionOptions", texts.shortTerm(solutions)));
    return prefill;
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    ImplementationAnswers told =
        answers.gathering("basicInfo").gathering("support").as(ImplementationAnswers.class);
    reflection.record(SessionTasks.keyOf(task), told, task.actor());
    return Map.of();
  }
}
