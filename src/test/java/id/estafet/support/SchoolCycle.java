package id.estafet.support;

import static id.estafet.support.SessionAnswers.answers;
import static id.estafet.support.SessionAnswers.confirmed;
import static id.estafet.support.SessionAnswers.heldOnsite;
import static id.estafet.support.SessionAnswers.implementation;
import static id.estafet.support.SessionAnswers.reflection;
import static id.estafet.support.SessionAnswers.report;
import static id.estafet.support.SessionAnswers.rootCauses;
import static id.estafet.support.SessionAnswers.runsWell;
import static id.estafet.support.SessionAnswers.scheduleOnsite;
import static id.estafet.support.SessionAnswers.solutions;
import static id.estafet.support.SessionAnswers.supervisorReflection;

import id.estafet.followup.FollowUps;
import id.estafet.platform.security.DutyBook;
import id.estafet.platform.security.Standing;
import id.estafet.session.SchoolYearWave;
import id.estafet.training.TimeTravel;
import id.estafet.training.TrainingClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * One school lives through sessions 1 to 3, as its people do: for each of the 13 user tasks they
 * look at their list and its count in Tasklist's filter, open the form and submit it, and the
 * school's timers go off in between. The clock of the product moves, but only this school's timers
 * are run and booked; finding due jobs is the job executor's business and is not.
 */
public final class SchoolCycle {

  private static final int PAGE = 15;

  private final ProcessEngine engine;
  private final DutyBook duties;
  private final SchoolYearWave wave;
  private final FollowUps followUps;
  private final TrainingClock clock;
  private final TimeTravel travel;
  private final SqlLedger acts;
  private final SqlLedger openings;
  private final String npsn;
  private final String myTasks;

  /**
   * A cycle about to begin.
   *
   * @param acts books the start, lists, counts, submissions and timers
   * @param openings books what forms are filled with when they are opened
   */
  public SchoolCycle(ApplicationContext product, String npsn, SqlLedger acts, SqlLedger openings) {
    this.engine = product.getBean(ProcessEngine.class);
    this.duties = product.getBean(DutyBook.class);
    this.wave = product.getBean(SchoolYearWave.class);
    this.followUps = product.getBean(FollowUps.class);
    this.clock = product.getBean(TrainingClock.class);
    this.travel = product.getBean(TimeTravel.class);
    this.acts = acts;
    this.openings = openings;
    this.npsn = npsn;
    this.myTasks =
        engine.getFilterService().createTaskFilterQuery().list().stream()
            .filter(filter -> Integer.valueOf(0).equals(filter.getProperties().get("priority")))
            .findFirst()
            .orElseThrow()
            .getId();
  }

  /** Runs the whole cycle. */
  public void live() {
    String principal = "ks." + npsn;
    String supervisor = "pengawas." + npsn;
    acts.book("start", () -> wave.openFor(npsn, 2023));
    until("2023-08-02T08:00:00+07:00");
    does(principal, "UserTask_AgreeSchedule", scheduleOnsite("2023-08-22"));
    until("2023-08-08T08:00:00+07:00");
    does(principal, "UserTask_ReflectOnLearning", reflection("2023-08-08"));
    does(supervisor, "UserTask_AddSupervisorReflection", supervisorReflection());
    until("2023-08-22T13:00:00+07:00");
    does(principal, "UserTask_FindRootCauses", rootCauses(heldOnsite("2023-08-22")));
    does(principal, "UserTask_AgreeSolutions", solutions("2023-09-01", "2024-01-15"));
    does(supervisor, "UserTask_ConfirmAgreement", confirmed());
    until("2023-09-14T08:00:00+07:00");
    does(principal, "UserTask_SubmitReport", report("DOCUMENTATION"));
    reflectionSession(principal, "2023-10", "IN_PROGRESS");
    reflectionSession(principal, "2023-12", "COMPLETED");
  }

  private void reflectionSession(String principal, String month, String status) {
    until(month + "-02T08:00:00+07:00");
    does(principal, "UserTask_AgreeSchedule", scheduleOnsite(month + "-12"));
    until(month + "-12T13:00:00+07:00");
    List<Map<String, Object>> told =
        open().stream().map(followUp -> runsWell(followUp, status)).toList();
    does(
        principal,
        "UserTask_ReflectOnImplementation",
        implementation(heldOnsite(month + "-12"), told));
    does(principal, "UserTask_SubmitReport", report("DOCUMENTATION"));
  }

  private List<UUID> open() {
    return followUps.openOfCycle(npsn + ":2023:A").stream().map(found -> found.id()).toList();
  }

  private void does(String person, String element, Map<String, Object> values) {
    Task[] task = new Task[1];
    acts.book("list", () -> task[0] = as(person, () -> listed(element)));
    openings.book(
        element,
        () ->
            as(person, () -> engine.getFormService().getTaskFormVariables(task[0].getId()).size()));
    acts.book(
        element,
        () ->
            as(
                person,
                () -> {
                  engine.getFormService().submitTaskForm(task[0].getId(), answers(flat(values)));
                  return true;
                }));
  }

  private Task listed(String element) {
    engine.getFilterService().count(myTasks);
    List<Task> page = engine.getFilterService().listPage(myTasks, 0, PAGE);
    return page.stream()
        .filter(task -> task.getTaskDefinitionKey().equals(element))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "Expected %s in the list, but it has %s".formatted(element, page)));
  }

  private static Object[] flat(Map<String, Object> values) {
    return values.entrySet().stream()
        .flatMap(value -> java.util.stream.Stream.of(value.getKey(), value.getValue()))
        .toArray();
  }

  private <T> T as(String person, java.util.function.Supplier<T> work) {
    Standing standing = duties.standingOf(person);
    engine.getIdentityService().setAuthentication(person, standing.groups(), standing.places());
    try {
      return work.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void until(String moment) {
    Instant end = OffsetDateTime.parse(moment).toInstant();
    Optional<Job> job = due(end);
    while (job.isPresent()) {
      Job next = job.get();
      stand(next.getDuedate().toInstant());
      acts.book("timer", () -> engine.getManagementService().executeJob(next.getId()));
      job = due(end);
    }
    travel.moveTo(end);
  }

  private Optional<Job> due(Instant end) {
    return engine
        .getManagementService()
        .createJobQuery()
        .tenantIdIn(npsn)
        .withRetriesLeft()
        .duedateLowerThan(Date.from(end))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  private void stand(Instant moment) {
    clock.set(moment);
    ClockUtil.offset(clock.offset().toMillis());
  }
}
