package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.PlanFacts;
import id.estafet.session.PmoSessions;
import id.estafet.session.RootCauseAnswers;
import id.estafet.session.RootCauseFinding;
import id.estafet.session.SessionFacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_FindRootCauses: who met, which subtopics, why (section 9 A and C). */
@Component
class FindRootCausesForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final RootCauseFinding finding;

  FindRootCausesForm(
      PmoSessions sessions, SessionTasks tasks, SessionTexts texts, RootCauseFinding finding) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.finding = finding;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_FIND_ROOT_CAUSES;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    Prefill prefill = tasks.about(session).with("subtopicOptions", texts.allSubtopics());
    tasks.basicInfo(prefill, session);
    sessions.reflection(session.cycle()).ifPresent(reflection -> texts.show(prefill, reflection));
    prefill.with(
        "chosenDataSourceOptions", texts.dataSources(sessions.reflection(session.cycle())));
    sessions.plan(session.key()).ifPresent(plan -> recorded(prefill, plan));
    return prefill;
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    RootCauseAnswers found = answers.gathering("basicInfo").as(RootCauseAnswers.class);
    finding.record(SessionTasks.keyOf(task), found, task.actor());
    return Map.of();
  }

  private static void recorded(Prefill prefill, PlanFacts plan) {
    prefill
        .with("subtopics", plan.subtopics())
        .with("studentBehaviour", plan.studentBehaviour())
        .with("rootCauses", plan.rootCauses());
  }
}
