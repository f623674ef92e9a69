package id.estafet.session.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.followup.FollowUps;
import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.platform.process.TaskForm;
import id.estafet.platform.text.Conflict;
import id.estafet.session.CycleKey;
import id.estafet.session.ExtraSessionAnswers;
import id.estafet.session.ExtraSessions;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionStatus;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_RecordExtraSession: a session outside the calendar (section 4.3). */
@Component
class RecordExtraSessionForm implements TaskForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final FollowUps followUps;
  private final ExtraSessions extraSessions;

  RecordExtraSessionForm(
      PmoSessions sessions, SessionTasks tasks, FollowUps followUps, ExtraSessions extraSessions) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.followUps = followUps;
    this.extraSessions = extraSessions;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_RECORD_EXTRA_SESSION;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = requested(task);
    Prefill prefill =
        tasks
            .about(session)
            .with(
                "followUpReflections",
                OpenFollowUpRow.of(followUps.openOf(session.key().npsn(), session.openedAt())));
    tasks.basicInfo(prefill, session);
    return prefill;
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    ExtraSessionAnswers told = answers.gathering("basicInfo").as(ExtraSessionAnswers.class);
    extraSessions.record(requested(task).key(), told, task.actor());
    return Map.of();
  }

  /** The extra session of this cycle that waits the longest. */
  private SessionFacts requested(OpenTask task) {
    CycleKey cycle = CycleKey.parse(task.subject());
    return sessions.of(cycle.npsn(), new SchoolYear(cycle.startYear())).stream()
        .filter(session -> session.kind() == SessionKind.EXTRA)
        .filter(session -> session.cycle().equals(cycle))
        .filter(session -> session.status() == SessionStatus.OPEN)
        .findFirst()
        .orElseThrow(() -> new Conflict(text("session.extra.none")));
  }
}
