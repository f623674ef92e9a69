package id.estafet.session.process;

import static id.estafet.session.process.SchoolPmoCycleProcess.Elements.*;
import static id.estafet.session.process.SchoolPmoCycleProcess.Variables.*;

import id.estafet.calendar.Half;
import id.estafet.school.Role;
import id.estafet.support.Facts;
import id.estafet.support.ProcessDriver;
import id.estafet.support.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** A cycle of one school, brought to where a test begins. */
final class SchoolPmoCycleFixture {

  static final ProcessTestEngine ENGINE =
      ProcessTestEngine.running(SchoolPmoCycleProcess.KEY, PmoReportProcess.KEY);

  static final String SESSION = "50103210:2023:1";
  static final Date SESSION_OPENS = Date.from(Instant.parse("2023-07-31T17:00:00Z"));
  static final Instant FIRST_REMINDER =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(30));
  static final Date SUPERVISOR_DUE = Date.from(Instant.parse("2023-08-20T01:00:00Z"));
  static final Date CONFIRMATION_DUE = Date.from(Instant.parse("2023-08-29T17:00:00Z"));
  static final Date LATE_WINDOW_END = Date.from(Instant.parse("2023-10-31T16:59:59Z"));
  static final Date SESSION_DUE = Date.from(Instant.parse("2023-08-23T16:59:59Z"));
  static final Date SESSION_DAY = Date.from(Instant.parse("2023-08-22T17:00:00Z"));
  static final Instant WEEK_BEFORE =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(20));
  static final Date DECISION_DUE = Date.from(Instant.parse("2024-01-14T16:59:59Z"));

  static final Facts PLANNING = parts(true, false);
  static final Facts REFLECTION = parts(false, true);
  static final Facts PLANNING_AND_REFLECTION = parts(true, true);
  static final Facts NEITHER = parts(false, false);

  private static final Facts REFLECTED = Facts.of(REFLECTION_DONE, true);
  private static final Facts OVERRIDDEN = Facts.of(REFLECTION_DONE, false);

  private SchoolPmoCycleFixture() {}

  static ProcessDriver openedCycle() {
    return openedCycle(false);
  }

  /** A cycle whose first session is also the last, or not. */
  static ProcessDriver openedCycle(boolean moreSessions) {
    ENGINE.tellDelegateOf(
        SERVICE_TASK_PREPARE_SESSION,
        Facts.of(SESSION_NUMBER, 1)
            .and(SESSION_KEY, SESSION)
            .and(SESSION_OPENS_AT, SESSION_OPENS)
            .and(MORE_SESSIONS, moreSessions));
    return ENGINE.start(
        "50103210:2023:A",
        Facts.of(NPSN, "50103210").and(START_YEAR, 2023).and(HALF, Half.A.name()));
  }

  static ProcessDriver openedSession(Facts parts) {
    return openedSession(openedCycle(), parts);
  }

  static ProcessDriver scheduledSession(Facts parts) {
    return scheduledSession(openedCycle(), parts);
  }

  static ProcessDriver sessionAfterReflection() {
    ProcessDriver cycle = scheduledSession(PLANNING);
    cycle.completeTask(USER_TASK_ADD_SUPERVISOR_REFLECTION);
    reflectOnLearning(cycle);
    return cycle;
  }

  static ProcessDriver sessionWithRootCauses(Facts parts) {
    ProcessDriver cycle = scheduledSession(parts);
    cycle.completeTask(USER_TASK_ADD_SUPERVISOR_REFLECTION);
    reflectOnLearning(cycle);
    cycle.completeTask(USER_TASK_FIND_ROOT_CAUSES);
    return cycle;
  }

  static ProcessDriver sessionWithSolutions(Facts parts) {
    ProcessDriver cycle = sessionWithRootCauses(parts);
    agreeSolutions(cycle);
    return cycle;
  }

  /** A cycle of one session that was held, with open follow-ups left or not. */
  static ProcessDriver heldSession(boolean openFollowUps) {
    tellOpenFollowUps(openFollowUps);
    return scheduledSession(NEITHER);
  }

  static ProcessDriver cycleWithOpenFollowUps() {
    ProcessDriver cycle = heldSession(true);
    cycle.endCalledBy(CALL_ACTIVITY_FILE_REPORT);
    return cycle;
  }

  static ProcessDriver heldSessionBeforeAnother() {
    return scheduledSession(openedCycle(true), NEITHER);
  }

  static void reflectOnLearning(ProcessDriver cycle) {
    cycle.completeTask(USER_TASK_REFLECT_ON_LEARNING, REFLECTED);
  }

  static void overrideReflection(ProcessDriver cycle) {
    cycle.completeTask(USER_TASK_OVERRIDE_REFLECTION, OVERRIDDEN);
  }

  static void agreeSchedule(ProcessDriver cycle) {
    cycle.completeTask(
        USER_TASK_AGREE_SCHEDULE,
        Facts.of(PLANNED_AT, SESSION_DAY)
            .and(SESSION_DUE_AT, SESSION_DUE)
            .and(SESSION_REMINDER_CYCLE, "R/" + WEEK_BEFORE + "/P6D")
            .and(SUPERVISOR_DUE_AT, SUPERVISOR_DUE));
  }

  static void agreeSolutions(ProcessDriver cycle) {
    cycle.completeTask(USER_TASK_AGREE_SOLUTIONS, Facts.of(CONFIRMATION_DUE_AT, CONFIRMATION_DUE));
  }

  static void tellOpenFollowUps(boolean open) {
    ENGINE.tellDelegateOf(
        SERVICE_TASK_CHECK_OPEN_FOLLOW_UPS,
        Facts.of(OPEN_FOLLOW_UPS, open).and(DECISION_DUE_AT, DECISION_DUE));
  }

  private static ProcessDriver openedSession(ProcessDriver cycle, Facts parts) {
    ENGINE.tellDelegateOf(SERVICE_TASK_OPEN_SESSION, parts);
    cycle.fireTimerOf(CATCH_EVENT_SESSION_MONTH_BEGUN);
    return cycle;
  }

  private static ProcessDriver scheduledSession(ProcessDriver cycle, Facts parts) {
    openedSession(cycle, parts);
    agreeSchedule(cycle);
    return cycle;
  }

  private static Facts parts(boolean planningDue, boolean reflectionDue) {
    return Facts.of(PLANNING_DUE, planningDue)
        .and(REFLECTION_DUE, reflectionDue)
        .and(FACILITATOR_ROLE, Role.FACILITATOR.group())
        .and(REPORTER_ROLE, Role.PRINCIPAL.group())
        .and(REPORT_REMINDER_CYCLE, "R/" + FIRST_REMINDER + "/P1D")
        .and(LATE_WINDOW_ENDS_AT, LATE_WINDOW_END);
  }
}
