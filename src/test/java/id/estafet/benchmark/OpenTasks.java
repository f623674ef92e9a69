package id.estafet.benchmark;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Schools with five open tasks each, written by SQL: copies of one open task that the engine made,
 * with name, place, assignee and candidate group of their own. Lists and counts read nothing else
 * of a task. Three in ten are free for their group; a facilitator has 5 schools, a coordinator 24.
 */
record OpenTasks(JdbcTemplate jdbc) {

  static final int TASKS_A_SCHOOL = 5;

  /** Adds schools until there are this many tasks. */
  void fillUpTo(int tasks) {
    Integer settled =
        jdbc.queryForObject("select count(*) from school where npsn like '7%'", Integer.class);
    int last = tasks / TASKS_A_SCHOOL;
    if (settled < last) {
      settle(settled + 1, last);
    }
    jdbc.execute("analyze");
  }

  /** Adds timers that are due in years, copies of one. */
  void wait(int timers) {
    jdbc.update(
        """
        insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, root_proc_inst_id_,
          process_instance_id_, process_def_id_, process_def_key_, retries_, duedate_,
          suspension_state_, job_def_id_, priority_, handler_type_, handler_cfg_, create_time_,
          tenant_id_)
        select 'b' || n, 1, type_, exclusive_, execution_id_, root_proc_inst_id_,
          process_instance_id_, process_def_id_, process_def_key_, retries_,
          timestamp '2030-01-01' + make_interval(mins => n), 1, job_def_id_, priority_,
          handler_type_, handler_cfg_, create_time_, tenant_id_
        from (select * from act_ru_job where id_ not like 'b%' limit 1) j,
          generate_series(1, ?) n
        """,
        timers);
    jdbc.execute("analyze act_ru_job");
  }

  private void settle(int first, int last) {
    jdbc.update(
        """
        insert into school (npsn, name, level, status, regency_code)
        select '7' || lpad(n::text, 7, '0'), 'SD Contoh ' || n, 'SD', 'STATE', '51.03'
        from generate_series(?, ?) n
        """,
        first,
        last);
    jdbc.update(
        """
        insert into person (id, name)
        select person, 'Orang ' || person from generate_series(?, ?) n, lateral (values
          ('ks.7' || lpad(n::text, 7, '0')), ('pengawas.b' || n / 10),
          ('fsp.b' || n / 5), ('kfsp.b' || n / 24)) who (person)
        on conflict do nothing
        """,
        first,
        last);
    jdbc.update(
        """
        insert into duty (person_id, role, place, from_date)
        select person, role, '7' || lpad(n::text, 7, '0'), date '2021-07-01'
        from generate_series(?, ?) n, lateral (values
          ('ks.7' || lpad(n::text, 7, '0'), 'PRINCIPAL'), ('pengawas.b' || n / 10, 'SUPERVISOR'),
          ('fsp.b' || n / 5, 'FACILITATOR'),
          ('kfsp.b' || n / 24, 'FACILITATOR_COORDINATOR')) who (person, role)
        """,
        first,
        last);
    jdbc.update(
        """
        insert into act_ru_task (id_, rev_, name_, priority_, create_time_, assignee_,
          execution_id_, proc_inst_id_, proc_def_id_, task_def_key_, due_date_, suspension_state_,
          tenant_id_)
        select 'b' || n || '-' || task, 1, t.name_ || n, 50,
          t.create_time_ - make_interval(mins => n * 7919 % 40000), assignee, t.execution_id_,
          t.proc_inst_id_, t.proc_def_id_, t.task_def_key_, t.due_date_, 1,
          '7' || lpad(n::text, 7, '0')
        from (select * from act_ru_task where id_ not like 'b%' limit 1) t,
          generate_series(?, ?) n, lateral (values
          (1, 'ks.7' || lpad(n::text, 7, '0')), (2, 'ks.7' || lpad(n::text, 7, '0')), (3, null),
          (4, 'pengawas.b' || n / 10),
          (5, case when n % 2 = 0 then 'fsp.b' || n / 5 end)) task (task, assignee)
        """,
        first, last);
    jdbc.update(
        """
        insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, tenant_id_)
        select 'b' || n || '-' || task, 1, role, 'candidate', 'b' || n || '-' || task,
          '7' || lpad(n::text, 7, '0')
        from generate_series(?, ?) n, (values (1, 'principal'), (2, 'principal'),
          (3, 'principal'), (4, 'supervisor'), (5, 'facilitator')) task (task, role)
        """,
        first,
        last);
  }
}
