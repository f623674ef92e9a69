package id.estafet.school.process;

import id.estafet.platform.process.SystemWork;
import id.estafet.platform.security.DutyBook;
import id.estafet.platform.time.DayBegan;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.DutyHandedOver;
import id.estafet.school.MasterDataLoaded;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves open tasks to whoever holds the duty now (R23): when a duty is handed over, when master
 * data was loaded, and each night for duties that ended or began with the day. What the former
 * holder has submitted stays his.
 */
@Component
class TaskReassignment {

  /**
   * Tasks of people who no longer hold their duty, and free tasks of which there is one holder now.
   */
  private static final String MISPLACED =
      """
      select t.id_ as taskId, t.tenant_id_ as place from act_ru_task t
      where t.tenant_id_ is not null and (
        t.assignee_ is not null and not exists (
          select 1 from act_ru_identitylink l
          join duty d on d.role = upper(replace(l.group_id_, '-', '_'))
          where l.task_id_ = t.id_ and l.type_ = 'candidate'
            and d.place = t.tenant_id_ and d.person_id = t.assignee_
            and d.from_date <= :today and (d.to_date is null or d.to_date >= :today))
        or t.assignee_ is null and 1 = (
          select count(distinct d.person_id) from act_ru_identitylink l
          join duty d on d.role = upper(replace(l.group_id_, '-', '_'))
          where l.task_id_ = t.id_ and l.type_ = 'candidate' and d.place = t.tenant_id_
            and d.from_date <= :today and (d.to_date is null or d.to_date >= :today)))
      """;

  private final TaskService tasks;
  private final DutyBook dutyBook;
  private final JdbcClient jdbc;
  private final SystemWork system;
  private final Clock clock;

  TaskReassignment(
      TaskService tasks, DutyBook dutyBook, JdbcClient jdbc, SystemWork system, Clock clock) {
    this.tasks = tasks;
    this.dutyBook = dutyBook;
    this.jdbc = jdbc;
    this.system = system;
    this.clock = clock;
  }

  @EventListener({DutyHandedOver.class, MasterDataLoaded.class, DayBegan.class})
  @Transactional
  void reassign() {
    List<OpenTask> misplaced =
        jdbc.sql(MISPLACED).param("today", ProgrammeTime.today(clock)).query(OpenTask.class).list();
    system.run(() -> misplaced.forEach(this::assignToHolder));
  }

  private void assignToHolder(OpenTask task) {
    Set<String> groups =
        tasks.getIdentityLinksForTask(task.taskId()).stream()
            .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
            .map(IdentityLink::getGroupId)
            .collect(Collectors.toSet());
    List<String> holders = dutyBook.holders(task.place(), groups);
    tasks.setAssignee(task.taskId(), holders.size() == 1 ? holders.get(0) : null);
  }

  private record OpenTask(String taskId, String place) {}
}
