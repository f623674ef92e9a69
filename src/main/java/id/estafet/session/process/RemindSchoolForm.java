package id.estafet.session.process;

import id.estafet.platform.process.Answers;
import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.session.PmoSessions;
import id.estafet.session.ReminderAnswers;
import id.estafet.session.Scheduling;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Behind UserTask_RemindSchool: how the facilitator reminded the school (C09). */
@Component
class RemindSchoolForm implements SessionForm {

  private final PmoSessions sessions;
  private final SessionTasks tasks;
  private final Scheduling scheduling;

  RemindSchoolForm(PmoSessions sessions, SessionTasks tasks, Scheduling scheduling) {
    this.sessions = sessions;
    this.tasks = tasks;
    this.scheduling = scheduling;
  }

  @Override
  public String element() {
    return SchoolPmoCycleProcess.Elements.USER_TASK_REMIND_SCHOOL;
  }

  @Override
  public Prefill prefill(OpenTask task) {
    return tasks.about(sessions.get(SessionTasks.keyOf(task)));
  }

  @Override
  public Map<String, Object> record(OpenTask task, Answers answers) {
    ReminderAnswers reminder = answers.as(ReminderAnswers.class);
    scheduling.reminded(SessionTasks.keyOf(task), reminder, task.actor());
    return Map.of();
  }
}
