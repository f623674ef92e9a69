package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.NotAllowed;
import id.estafet.school.Caller;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what surrounds a task, for whoever may see the task. */
@Service
@Transactional(readOnly = true)
class TaskContexts {

  private final TaskCards cards;
  private final WorkingYear year;
  private final SessionLines sessions;
  private final SchoolFacts facts;

  TaskContexts(TaskCards cards, WorkingYear year, SessionLines sessions, SchoolFacts facts) {
    this.cards = cards;
    this.year = year;
    this.sessions = sessions;
    this.facts = facts;
  }

  /**
   * The context of an open task.
   *
   * @throws NotAllowed for a task that the caller may not see, and for one that is no more
   */
  TaskContext of(Caller caller, String taskId) {
    TaskCard task =
        cards.visible(caller, List.of(taskId)).stream()
            .findFirst()
            .orElseThrow(() -> new NotAllowed(text("platform.task.elsewhere")));
    List<SessionLine> ofYear =
        sessions.of(List.of(task.npsn()), yearOf(task)).getOrDefault(task.npsn(), List.of());
    String cycle = cycleOf(task, ofYear);
    boolean colleague = caller.duties().stream().anyMatch(duty -> duty.place().equals(task.npsn()));
    return new TaskContext(
        task,
        task.npsn(),
        task.schoolName(),
        CycleStages.of(ofYear.stream().filter(line -> line.cycleKey().equals(cycle)).toList()),
        ofYear,
        facts.onDuty(task.npsn(), colleague),
        facts.followUps(task.npsn(), cycle));
  }

  /** The year of the task's session: its report may be filed when the next year has begun. */
  private int yearOf(TaskCard task) {
    return task.startYear() == null ? year.startYear().orElse(0) : task.startYear();
  }

  /** The cycle of the task's session, else the one that the school is in. */
  private static String cycleOf(TaskCard task, List<SessionLine> ofYear) {
    return ofYear.stream()
        .filter(line -> task.sessionNumber() == null || line.number() == task.sessionNumber())
        .filter(line -> task.sessionNumber() != null || !line.isAhead())
        .max(Comparator.comparing(SessionLine::number))
        .map(SessionLine::cycleKey)
        .orElse("");
  }
}
