package id.estafet.monitoring.web;

import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Caller;
import id.estafet.school.Duty;
import id.estafet.school.PlaceKind;
import id.estafet.school.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open tasks from the engine's tables, narrowed by the same right as in Tasklist: one's own and
 * those free for a role held at their very place; coordinators see all of their schools,
 * administrators everything (architecture, section 7).
 */
@Repository
class OpenTaskRows {

  /** An extra session stands beside the one its cycle is at. */
  private static final String EXTRA_SESSION = "UserTask_RecordExtraSession";

  private static final String SELECT =
      """
      select t.id_, t.name_, t.tenant_id_, a.name as school_name, t.assignee_,
        assigned.name as assignee_name, t.due_date_, p.start_year, p.session_number, p.deadline
      from act_ru_task t join school a on a.npsn = t.tenant_id_
      left join person assigned on assigned.id = t.assignee_
      left join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'sessionKey'
        and t.task_def_key_ <> :extraSession
      left join pmo_session p on p.session_key = v.text_
      """;

  /** The engine's group of a role is the role in kebab case. */
  private static final String MINE =
      """
      (t.assignee_ is null or t.assignee_ = :me) and exists (
        select 1 from act_ru_identitylink l
        join duty d on lower(replace(d.role, '_', '-')) = l.group_id_
        where l.task_id_ = t.id_ and l.type_ = 'candidate' and d.place = t.tenant_id_
          and d.person_id = :me and d.from_date <= :today
          and (d.to_date is null or d.to_date >= :today))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  OpenTaskRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The tasks that the caller may do, the most urgent first. */
  List<OpenTaskRow> mine(Caller caller, int most) {
    Set<String> schools = schoolsOf(caller);
    if (schools.isEmpty()) {
      return List.of();
    }
    String sql =
        SELECT
            + " where t.tenant_id_ in (:schools) and "
            + MINE
            + " order by t.due_date_ nulls last, t.id_ fetch first "
            + most
            + " rows only";
    return read(sql, parameters(caller, Map.of("schools", schools)));
  }

  /** The tasks of a session that the caller may do, those taken already first. */
  List<OpenTaskRow> mineOfSession(Caller caller, String sessionKey) {
    return mineOf(
        caller,
        "t.tenant_id_ = (select npsn from pmo_session where session_key = :session)"
            + " and p.session_key = :session",
        Map.of("session", sessionKey));
  }

  /** The tasks of a follow-up that the caller may do, those taken already first. */
  List<OpenTaskRow> mineOfFollowUp(Caller caller, UUID followUp) {
    return mineOf(
        caller,
        """
        t.tenant_id_ = (select npsn from follow_up where id = :followUp)
        and exists (select 1 from act_ru_variable f where f.proc_inst_id_ = t.proc_inst_id_
                      and f.name_ = 'followUpId' and f.text_ = :asText)
        """,
        Map.of("followUp", followUp, "asText", followUp.toString()));
  }

  private List<OpenTaskRow> mineOf(Caller caller, String subject, Map<String, Object> parameters) {
    String sql =
        SELECT
            + " where "
            + subject
            + " and "
            + MINE
            + " order by t.assignee_ nulls last, t.due_date_ nulls last, t.id_";
    return read(sql, parameters(caller, parameters));
  }

  /** How many tasks the caller may do, by school. */
  Map<String, Integer> countMine(Caller caller) {
    Set<String> schools = schoolsOf(caller);
    Map<String, Integer> counts = new HashMap<>();
    if (!schools.isEmpty()) {
      jdbc.sql(
              "select t.tenant_id_, count(*) as open from act_ru_task t"
                  + " where t.tenant_id_ in (:schools) and "
                  + MINE
                  + " group by t.tenant_id_")
          .param("schools", schools)
          .param("me", caller.login())
          .param("today", ProgrammeTime.today(clock))
          .query(
              row -> {
                counts.put(row.getString("tenant_id_"), row.getInt("open"));
              });
    }
    return counts;
  }

  /** Those of the named tasks that the caller may see, in no order. */
  List<OpenTaskRow> visible(Caller caller, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Object> named = new HashMap<>(Map.of("ids", ids));
    StringBuilder sql = new StringBuilder(SELECT).append(" where t.id_ in (:ids)");
    if (!caller.administers()) {
      sql.append(" and ((").append(MINE).append(')');
      Set<String> coordinated = placesOf(caller.onlyAs(Set.of(Role.FACILITATOR_COORDINATOR)));
      if (!coordinated.isEmpty()) {
        sql.append(" or t.tenant_id_ in (:coordinated)");
        named.put("coordinated", coordinated);
      }
      sql.append(')');
    }
    return read(sql.toString(), parameters(caller, named));
  }

  private Map<String, Object> parameters(Caller caller, Map<String, Object> more) {
    Map<String, Object> parameters = new HashMap<>(more);
    parameters.put("extraSession", EXTRA_SESSION);
    parameters.put("me", caller.login());
    parameters.put("today", ProgrammeTime.today(clock));
    return parameters;
  }

  private List<OpenTaskRow> read(String sql, Map<String, Object> parameters) {
    List<OpenTaskRow> tasks =
        jdbc.sql(sql).params(parameters).query((row, number) -> row(row)).list();
    Map<String, List<String>> groups = groupsOf(tasks.stream().map(OpenTaskRow::id).toList());
    tasks.forEach(task -> task.groups().addAll(groups.getOrDefault(task.id(), List.of())));
    return tasks;
  }

  private Map<String, List<String>> groupsOf(List<String> ids) {
    Map<String, List<String>> groups = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(
              """
              select task_id_, group_id_ from act_ru_identitylink
              where task_id_ in (:ids) and type_ = 'candidate' and group_id_ is not null
              order by group_id_
              """)
          .param("ids", ids)
          .query(
              row -> {
                groups
                    .computeIfAbsent(row.getString("task_id_"), id -> new ArrayList<>())
                    .add(row.getString("group_id_"));
              });
    }
    return groups;
  }

  private static OpenTaskRow row(ResultSet row) throws SQLException {
    return new OpenTaskRow(
        row.getString("id_"),
        row.getString("name_"),
        row.getString("tenant_id_"),
        row.getString("school_name"),
        row.getString("assignee_"),
        row.getString("assignee_name"),
        new ArrayList<>(),
        day(row.getTimestamp("due_date_")),
        row.getObject("start_year", Integer.class),
        row.getObject("session_number", Integer.class),
        row.getObject("deadline", LocalDate.class));
  }

  private static LocalDate day(Timestamp moment) {
    return moment == null ? null : ProgrammeTime.dateOf(moment.toInstant());
  }

  private static Set<String> schoolsOf(Caller caller) {
    return caller.duties().stream()
        .filter(duty -> duty.role().placeKind() == PlaceKind.SCHOOL)
        .map(Duty::place)
        .collect(Collectors.toSet());
  }

  private static Set<String> placesOf(Caller caller) {
    return caller.duties().stream().map(Duty::place).collect(Collectors.toSet());
  }
}
