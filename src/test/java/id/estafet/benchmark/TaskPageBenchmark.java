package id.estafet.benchmark;

import id.estafet.platform.security.Accounts;
import id.estafet.platform.security.DutyBook;
import id.estafet.platform.security.Standing;
import id.estafet.platform.time.DayBegan;
import id.estafet.session.SchoolYearWave;
import id.estafet.support.CycleSchool;
import id.estafet.support.EmbeddedDatabase;
import id.estafet.support.EstafetOnPostgres;
import id.estafet.support.SchoolCycle;
import id.estafet.support.SqlLedger;
import id.estafet.support.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a school cycle, the wave and the pages of Tasklist cost (decision 0005). Prints its figures
 * and asserts none; run it by name: {@code mvn test -Dtest=TaskPageBenchmark}.
 */
@EstafetOnPostgres
class TaskPageBenchmark {

  private static final int YEAR = 2023;
  private static final int SCHOOLS = 2000;
  private static final int PAGE = 15;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 200;
  private static final String NEWEST_FIRST = "created";

  @Autowired ApplicationContext product;
  @Autowired ProcessEngine engine;
  @Autowired JobExecutor jobExecutor;
  @Autowired DutyBook duties;
  @Autowired SchoolYearWave wave;
  @Autowired Accounts accounts;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;
  @TempDir Path folder;

  @Test
  void measures() {
    jobExecutor.shutdown();
    cycle();
    waveOfSchools();
    accounts.provide(
        List.of(account("ks.70000001"), account("fsp.b1"), account("kfsp.b1")), "Estafet-2026");
    for (int tasks : new int[] {1_000, 100_000}) {
      new OpenTasks(jdbc).fillUpTo(tasks);
      pages(tasks, "ks.70000001", 0);
      pages(tasks, "ks.70000001", 10);
      pages(tasks, "fsp.b1", 0);
      pages(tasks, "fsp.b1", 13);
      pages(tasks, "kfsp.b1", 14);
    }
    nights();
    acquisition();
  }

  private void cycle() {
    CycleSchool.in(folder).settle(product, "99300002");
    CycleSchool.in(folder).settle(product, "99300003");
    new SchoolCycle(product, "99300002", ledger(), ledger()).live();
    SqlLedger acts = ledger();
    SqlLedger openings = ledger();
    CycleSchool.back(product);
    jdbc.execute("checkpoint");
    new SchoolCycle(product, "99300003", acts, openings).live();
    print(
        "cycle: %d statements, %d B of WAL by statements, %d B of log with %d page images",
        acts.statements(), acts.walBytes(), acts.logBytes(), acts.pageImages());
    print("opening its forms: %d statements", openings.statements());
  }

  private void waveOfSchools() {
    jdbc.update(
        """
        insert into school (npsn, name, level, status, regency_code)
        select (98000000 + n)::text, 'SD Gelombang ' || n, 'SD', 'STATE', '51.03'
        from generate_series(1, ?) n
        """,
        SCHOOLS);
    jdbc.update(
        """
        insert into enrolment (npsn, cohort, from_date)
        select (98000000 + n)::text, 2, date '2022-07-01' from generate_series(1, ?) n
        """,
        SCHOOLS);
    jdbc.execute("checkpoint");
    SqlLedger ledger = ledger();
    long begin = System.nanoTime();
    ledger.book("wave", () -> wave.run(YEAR));
    double seconds = (System.nanoTime() - begin) / 1e9;
    print(
        "wave: %d schools in %.1f s, %.0f a second; a school takes %.2f statements, %d B of log",
        SCHOOLS,
        seconds,
        SCHOOLS / seconds,
        (double) ledger.statements() / SCHOOLS,
        ledger.logBytes() / SCHOOLS);
    System.out.println(ledger.report());
  }

  /** A night on which one person could take each free task, and one on which nothing changed. */
  private void nights() {
    for (String night : List.of("30,000 tasks find their holder", "nothing changed")) {
      SqlLedger ledger = ledger();
      long begin = System.nanoTime();
      ledger.book(night, () -> product.publishEvent(new DayBegan(LocalDate.of(2023, 12, 12))));
      print(
          "midnight, %s: %.0f ms, %d statements",
          night, millis(System.nanoTime() - begin), ledger.statements());
    }
  }

  /** What a node asks each second: timers that are due, among 80,000 that are not. */
  private void acquisition() {
    jdbc.update("update act_ru_job set duedate_ = timestamp '2029-01-01'");
    new OpenTasks(jdbc).wait(80_000);
    print("acquisition with the index on the due date: %s ms", acquisitionTime());
    jdbc.execute("drop index idx_job_due");
    print("acquisition without it: %s ms", acquisitionTime());
    jdbc.execute("create index idx_job_due on act_ru_job (duedate_)");
  }

  private String acquisitionTime() {
    jdbc.execute("select pg_stat_statements_reset()");
    jobExecutor.start();
    try {
      Thread.sleep(Duration.ofSeconds(8).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    jobExecutor.shutdown();
    return jdbc.queryForObject(
        """
        select string_agg(calls || ' x ' || round(mean_exec_time::numeric, 2), ', ')
        from pg_stat_statements where query like '%ACT_RU_JOB%LOCK_EXP_TIME_%'
          and query like 'select%'
        """,
        String.class);
  }

  private void pages(int tasks, String person, int priority) {
    Filter filter =
        engine.getFilterService().createTaskFilterQuery().list().stream()
            .filter(
                found -> Integer.valueOf(priority).equals(found.getProperties().get("priority")))
            .findFirst()
            .orElseThrow();
    Standing standing = duties.standingOf(person);
    TaskQuery newest = engine.getTaskService().createTaskQuery().orderByTaskCreateTime().desc();
    engine.getIdentityService().setAuthentication(person, standing.groups(), standing.places());
    long shown = engine.getFilterService().count(filter.getId());
    List<Task> page = engine.getFilterService().listPage(filter.getId(), newest, 0, PAGE);
    String pageTimes =
        times(() -> engine.getFilterService().listPage(filter.getId(), newest, 0, PAGE));
    String countTimes = times(() -> engine.getFilterService().count(filter.getId()));
    engine.getIdentityService().clearAuthentication();
    Visitor visitor = Visitor.of(port, person);
    String path = "/engine-rest/filter/" + filter.getId();
    Map<String, Object> sorted =
        Map.of("sorting", List.of(Map.of("sortBy", NEWEST_FIRST, "sortOrder", "desc")));
    String overHttp =
        times(
            () -> {
              visitor.post(path + "/list?firstResult=0&maxResults=" + PAGE, sorted);
              visitor.post(path + "/count", Map.of());
            });
    print(
        "%6d open, %s, %s (%d, %d shown): page %s, count %s, both over HTTP %s",
        tasks, person, filter.getName(), shown, page.size(), pageTimes, countTimes, overHttp);
  }

  private static String times(Runnable work) {
    for (int round = 0; round < WARM_UP; round++) {
      work.run();
    }
    long[] nanos =
        LongStream.range(0, ROUNDS)
            .map(
                round -> {
                  long begin = System.nanoTime();
                  work.run();
                  return System.nanoTime() - begin;
                })
            .toArray();
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT, "%.1f / %.1f ms", millis(nanos[ROUNDS / 2]), millis(nanos[ROUNDS * 95 / 100]));
  }

  private static double millis(long nanos) {
    return Duration.ofNanos(nanos).toNanos() / 1e6;
  }

  private static SqlLedger ledger() {
    return SqlLedger.of(EmbeddedDatabase.started().getPostgresDatabase());
  }

  private static Accounts.Account account(String person) {
    return new Accounts.Account(person, "Orang " + person, null);
  }

  private static void print(String line, Object... figures) {
    System.out.println("## " + String.format(Locale.ROOT, line, figures));
  }
}
