package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.PmoSessions;
import id.estafet.session.ScheduleAnswers;
import id.estafet.session.Scheduling;
import id.estafet.session.SessionFacts;
import id.estafet.session.process.SchoolPmoCycleProcess.Variables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_AgreeSchedule: when, where and how the school meets (section 9 A). */
@Component
class AgreeScheduleForm implements SessionForm {

  /** What cycles read that were started with the model of before; they go on with it. */
  private static final String EARLIER_REMINDER = "sessionReminderAt";

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final SessionTexts texts;
  private final Scheduling scheduling;
  private final Clock clock;

  AgreeScheduleForm(
      PmoSessions sessions,
      SessionTasks tasks,
      SessionTexts texts,
      Scheduling scheduling,
      Clock clock) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.texts = texts;
    this.scheduling = scheduling;
    this.clock = clock;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_AGREE_SCHEDULE;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    SessionFacts session = sessions.get(SessionTasks.keyOf(task));
    return tasks
        .about(session)
        .with("policyText", texts.policy(session))
        .fieldsOf(session.schedule());
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    ScheduleAnswers schedule = answers.as(ScheduleAnswers.class);
    scheduling.agree(SessionTasks.keyOf(task), schedule, task.actor());
    LocalDate day = schedule.plannedDate();
    return Map.<String, Object>of(
        Variables.PLANNED_AT.name(),
        CycleTimes.planned(day),
        Variables.SESSION_DUE_AT.name(),
        CycleTimes.sessionDue(day),
        Variables.SESSION_REMINDER_CYCLE.name(),
        CycleTimes.sessionReminders(day),
        EARLIER_REMINDER,
        CycleTimes.sessionReminder(day),
        Variables.SUPERVISOR_DUE_AT.name(),
        CycleTimes.supervisorDue(day, clock.instant()));
  }
}
