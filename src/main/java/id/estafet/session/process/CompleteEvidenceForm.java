package id.estafet.session.process;

import id.estafet.evidence.AttachmentKind;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.PmoSessions;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Behind UserTask_CompleteEvidence: the evidence that was to follow a report (section 9 F, R10).
 */
@Component
class CompleteEvidenceForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final LinkedEvidence evidence;
  private final ReportFiling filing;

  CompleteEvidenceForm(
      PmoSessions sessions, SessionTasks tasks, LinkedEvidence evidence, ReportFiling filing) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.evidence = evidence;
    this.filing = filing;
  }

  @Override
  public String element() {
    return PmoReportProcess.Elements.USER_TASK_COMPLETE_EVIDENCE;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    List<LinkedEvidence.Link> missing = evidence.missing(session);
    return tasks
        .about(session)
        .with(
            "missingText",
            missing.stream()
                .map(LinkedEvidence.Link::kind)
                .map(AttachmentKind::label)
                .collect(Collectors.joining(", ")))
        .with("attachments", missing);
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    SessionKey key = SessionTasks.keyOf(task);
    evidence.add(key, answers.as(LinkedEvidence.Links.class), task.actor());
    filing.completeEvidence(key, task.actor());
    return Map.of();
  }
}
