package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.PmoSessions;
import id.estafet.session.PromisedEvidence;
import id.estafet.session.ReportAnswers;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.process.PmoReportProcess.Variables;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_SubmitReport: evidence and the filing itself (section 9 F, R02, R10, R20). */
@Component
class SubmitReportForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final LinkedEvidence evidence;
  private final ReportFiling filing;
  private final Clock clock;

  SubmitReportForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionTexts texts,
      LinkedEvidence evidence,
      ReportFiling filing,
      Clock clock) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.evidence = evidence;
    this.filing = filing;
    this.clock = clock;
  }

  @Override
  public String element() {
    return PmoReportProcess.Elements.USER_TASK_SUBMIT_REPORT;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    return tasks
        .about(session)
        .with("summaryText", texts.summary(sessions.instrument(session.key())))
        .with("policyText", texts.policy(session))
        .with("attachments", evidence.missing(session))
        .with("evidenceMayFollow", !session.deadlineAt().isBefore(clock.instant()))
        .with("submitterNote", session.submitterNote());
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    SessionKey key = SessionTasks.keyOf(task);
    evidence.add(key, answers.as(LinkedEvidence.Links.class), task.actor());
    SessionFacts filed = filing.submit(key, answers.as(ReportAnswers.class), task.actor());
    return Map.of(
        Variables.LATE.name(),
        filed.late(),
        Variables.EVIDENCE_FOLLOWS.name(),
        filed.promisedEvidence() == PromisedEvidence.FOLLOWS);
  }
}
