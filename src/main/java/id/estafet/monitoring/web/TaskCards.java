package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.time.Due;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Caller;
import id.estafet.school.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of each task until when it is to be done and why it is before this person (P15). */
@Component
class TaskCards {

  private final OpenTaskRows tasks;
  private final Clock clock;

  TaskCards(OpenTaskRows tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** The caller's own tasks, the most urgent first. */
  List<TaskCard> mine(Caller caller, int most) {
    return cards(caller, tasks.mine(caller, most));
  }

  /** The tasks of a session that the caller may do, the own ones first. */
  List<TaskCard> mineOfSession(Caller caller, String sessionKey) {
    return cards(caller, tasks.mineOfSession(caller, sessionKey));
  }

  /** The tasks of a follow-up that the caller may do, the own ones first. */
  List<TaskCard> mineOfFollowUp(Caller caller, UUID followUp) {
    return cards(caller, tasks.mineOfFollowUp(caller, followUp));
  }

  /** Those of the named tasks that the caller may see. */
  List<TaskCard> visible(Caller caller, Collection<String> ids) {
    return cards(caller, tasks.visible(caller, ids));
  }

  private List<TaskCard> cards(Caller caller, List<OpenTaskRow> rows) {
    LocalDate today = ProgrammeTime.today(clock);
    return rows.stream().map(row -> card(caller, row, today)).toList();
  }

  private static TaskCard card(Caller caller, OpenTaskRow row, LocalDate today) {
    return new TaskCard(
        row.id(),
        row.title(),
        row.npsn(),
        row.schoolName(),
        row.startYear(),
        row.sessionNumber(),
        due(row.dueOn(), today),
        due(row.deadline(), today),
        why(caller, row));
  }

  private static Due due(LocalDate day, LocalDate today) {
    return day == null ? null : Due.on(day, today);
  }

  private static String why(Caller caller, OpenTaskRow row) {
    List<Role> roles = row.groups().stream().map(Role::ofGroup).toList();
    if (row.assignee() == null) {
      return text("monitoring.task.free", labels(roles));
    }
    if (!row.assignee().equals(caller.login())) {
      String name = row.assigneeName() == null ? row.assignee() : row.assigneeName();
      return text("monitoring.task.others", name, labels(roles));
    }
    return text("monitoring.task.mine", labels(heldThere(caller, row, roles)));
  }

  /** Of the roles that may do the task, the caller's at its school. */
  private static List<Role> heldThere(Caller caller, OpenTaskRow row, List<Role> roles) {
    List<Role> held =
        caller.duties().stream()
            .filter(duty -> duty.place().equals(row.npsn()) && roles.contains(duty.role()))
            .map(duty -> duty.role())
            .distinct()
            .toList();
    return held.isEmpty() ? roles : held;
  }

  /** In the middle of a sentence: {@code kepala sekolah atau guru}. */
  private static String labels(List<Role> roles) {
    return roles.stream()
        .map(role -> text("monitoring.role." + role.name()))
        .collect(Collectors.joining(text("monitoring.role.or")));
  }
}
