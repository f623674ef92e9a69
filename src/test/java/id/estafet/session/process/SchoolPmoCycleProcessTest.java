package id.estafet.session.process;

import static id.estafet.session.process.SchoolPmoCycleFixture.*;
import static id.estafet.session.process.SchoolPmoCycleProcess.Elements.*;
import static id.estafet.session.process.SchoolPmoCycleProcess.Variables.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.estafet.school.Role;
import id.estafet.session.process.SchoolPmoCycleProcess.Messages;
import id.estafet.support.Facts;
import id.estafet.support.ProcessDriver;
import id.estafet.support.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolPmoCycleProcessTest {

  @RegisterExtension static final ProcessTestEngine ENGINE = SchoolPmoCycleFixture.ENGINE;

  private static final long SOME_MINUTES = Duration.ofMinutes(5).toMillis();

  @Test
  void waitsForTheMonthOfTheSession() {
    // when
    ProcessDriver cycle = openedCycle();

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CATCH_EVENT_SESSION_MONTH_BEGUN)
        .hasPassed(START_EVENT_CYCLE_OPENED, SERVICE_TASK_PREPARE_SESSION)
        .hasNotPassed(SERVICE_TASK_OPEN_SESSION);
    assertThat(cycle.dueDateOf(CATCH_EVENT_SESSION_MONTH_BEGUN)).isEqualTo(SESSION_OPENS);
  }

  @Test
  void asksTheFacilitatorOfThePolicyForTheSchedule() {
    // given
    ProcessDriver cycle = openedCycle();
    ENGINE.tellDelegateOf(
        SERVICE_TASK_OPEN_SESSION, PLANNING.and(FACILITATOR_ROLE, Role.SUPERVISOR.group()));

    // when
    cycle.fireTimerOf(CATCH_EVENT_SESSION_MONTH_BEGUN);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SCHEDULE)
        .hasPassed(SERVICE_TASK_OPEN_SESSION);
    assertThat(cycle.task(USER_TASK_AGREE_SCHEDULE)).hasCandidateGroup(Role.SUPERVISOR.group());
  }

  @Test
  void allowsNineDaysForTheSchedule() {
    // given
    Date inNineDays = inDays(9);

    // when
    ProcessDriver cycle = openedSession(PLANNING);

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_SCHEDULE_MISSING))
        .isCloseTo(inNineDays, SOME_MINUTES);
  }

  @Test
  void asksTheFacilitatorToRemindTheSchoolWhenTheScheduleIsMissing() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_SCHEDULE_MISSING);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SCHEDULE, USER_TASK_REMIND_SCHOOL)
        .hasPassed(BOUNDARY_EVENT_SCHEDULE_MISSING);
  }

  @Test
  void keepsTheScheduleOpenAfterTheSchoolIsReminded() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);
    cycle.fireTimerOf(BOUNDARY_EVENT_SCHEDULE_MISSING);

    // when
    cycle.completeTask(USER_TASK_REMIND_SCHOOL);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SCHEDULE)
        .isNotWaitingAt(USER_TASK_REMIND_SCHOOL)
        .hasPassed(END_EVENT_SCHOOL_REMINDED)
        .hasNotPassed(END_EVENT_SCHEDULE_AGREED);
  }

  @Test
  void withdrawsTheReminderOfTheSchoolWhenTheScheduleIsAgreed() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);
    cycle.fireTimerOf(BOUNDARY_EVENT_SCHEDULE_MISSING);

    // when
    agreeSchedule(cycle);

    // then
    assertThat(cycle.instance())
        .isNotWaitingAt(USER_TASK_REMIND_SCHOOL)
        .hasPassed(END_EVENT_SCHEDULE_AGREED)
        .hasNotPassed(END_EVENT_SCHOOL_REMINDED);
  }

  @Test
  void reflectsOnLearningWhenPlanningIsDue() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);

    // when
    agreeSchedule(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_REFLECT_ON_LEARNING, USER_TASK_ADD_SUPERVISOR_REFLECTION)
        .hasPassed(SUB_PROCESS_AGREE_SCHEDULE);
  }

  @Test
  void plansNothingWhenPlanningIsNotDue() {
    // given
    ProcessDriver cycle = openedSession(NEITHER);

    // when
    agreeSchedule(cycle);

    // then
    assertThat(cycle.instance())
        .isNotWaitingAt(USER_TASK_REFLECT_ON_LEARNING)
        .hasPassed(END_EVENT_SESSION_HELD)
        .hasNotPassed(
            SUB_PROCESS_REFLECT_ON_LEARNING,
            SUB_PROCESS_FIND_ROOT_CAUSES,
            SUB_PROCESS_AGREE_SOLUTIONS);
  }

  @Test
  void waitsForTheSupervisorAfterThePrincipalHasReflected() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);

    // when
    reflectOnLearning(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_ADD_SUPERVISOR_REFLECTION)
        .isNotWaitingAt(USER_TASK_REFLECT_ON_LEARNING)
        .hasNotPassed(END_EVENT_REFLECTION_RECORDED);
  }

  @Test
  void findsRootCausesWhenPrincipalAndSupervisorHaveReflected() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);
    cycle.completeTask(USER_TASK_ADD_SUPERVISOR_REFLECTION);

    // when
    reflectOnLearning(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_FIND_ROOT_CAUSES)
        .hasPassed(END_EVENT_REFLECTION_RECORDED)
        .hasNotPassed(
            BOUNDARY_EVENT_SUPERVISOR_SILENT,
            END_EVENT_REFLECTION_SKIPPED,
            SERVICE_TASK_NOTIFY_REFLECTION_SKIPPED);
    assertThat(cycle.task(USER_TASK_FIND_ROOT_CAUSES))
        .hasCandidateGroup(Role.FACILITATOR.group())
        .hasDueDate(SESSION_DUE);
  }

  @Test
  void waitsForTheReflectionOfTheSupervisorUntilItIsDue() {
    // when
    ProcessDriver cycle = scheduledSession(PLANNING);

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_SUPERVISOR_SILENT)).isEqualTo(SUPERVISOR_DUE);
    assertThat(cycle.task(USER_TASK_ADD_SUPERVISOR_REFLECTION)).hasDueDate(SUPERVISOR_DUE);
  }

  @Test
  void goesOnWithoutASupervisorWhoStaysSilent() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);
    reflectOnLearning(cycle);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_SUPERVISOR_SILENT);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_FIND_ROOT_CAUSES)
        .isNotWaitingAt(USER_TASK_ADD_SUPERVISOR_REFLECTION)
        .hasPassed(BOUNDARY_EVENT_SUPERVISOR_SILENT, END_EVENT_REFLECTION_RECORDED)
        .hasNotPassed(SERVICE_TASK_NOTIFY_REFLECTION_SKIPPED);
  }

  @Test
  void withdrawsTheTaskOfASupervisorWhoStaysSilent() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_SUPERVISOR_SILENT);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_REFLECT_ON_LEARNING)
        .isNotWaitingAt(USER_TASK_ADD_SUPERVISOR_REFLECTION);
  }

  @Test
  void letsTheFacilitatorGoOnWithoutReflectionOnTheSessionDay() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_SESSION_DAY_REACHED);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_OVERRIDE_REFLECTION, USER_TASK_REFLECT_ON_LEARNING);
    assertThat(cycle.task(USER_TASK_OVERRIDE_REFLECTION))
        .hasCandidateGroup(Role.FACILITATOR.group());
  }

  @Test
  void waitsForTheReflectionUntilTheSessionDay() {
    // when
    ProcessDriver cycle = scheduledSession(PLANNING);

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_SESSION_DAY_REACHED)).isEqualTo(SESSION_DAY);
    assertThat(cycle.task(USER_TASK_REFLECT_ON_LEARNING)).hasDueDate(SESSION_DUE);
  }

  @Test
  void withdrawsTheOpenReflectionsWhenTheFacilitatorGoesOnWithout() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);
    cycle.fireTimerOf(BOUNDARY_EVENT_SESSION_DAY_REACHED);

    // when
    overrideReflection(cycle);

    // then
    assertThat(cycle.instance())
        .isNotWaitingAt(USER_TASK_REFLECT_ON_LEARNING, USER_TASK_ADD_SUPERVISOR_REFLECTION)
        .hasPassed(END_EVENT_REFLECTION_SKIPPED)
        .hasNotPassed(END_EVENT_REFLECTION_RECORDED);
  }

  @Test
  void notifiesTheCoordinatorOfASkippedReflection() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);
    cycle.fireTimerOf(BOUNDARY_EVENT_SESSION_DAY_REACHED);

    // when
    overrideReflection(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_FIND_ROOT_CAUSES)
        .hasPassed(SERVICE_TASK_NOTIFY_REFLECTION_SKIPPED);
  }

  @Test
  void withdrawsTheOfferToGoOnWhenTheReflectionIsRecorded() {
    // given
    ProcessDriver cycle = scheduledSession(PLANNING);
    cycle.fireTimerOf(BOUNDARY_EVENT_SESSION_DAY_REACHED);
    cycle.completeTask(USER_TASK_ADD_SUPERVISOR_REFLECTION);

    // when
    reflectOnLearning(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_FIND_ROOT_CAUSES)
        .isNotWaitingAt(USER_TASK_OVERRIDE_REFLECTION)
        .hasPassed(END_EVENT_REFLECTION_RECORDED)
        .hasNotPassed(END_EVENT_REFLECTION_SKIPPED, SERVICE_TASK_NOTIFY_REFLECTION_SKIPPED);
  }

  @Test
  void waitsToRemindTheParticipantsUntilTheSessionIsNear() {
    // when
    ProcessDriver cycle = sessionAfterReflection();

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_SESSION_NEAR)).isEqualTo(Date.from(WEEK_BEFORE));
  }

  @Test
  void remindsTheParticipantsAWeekAndADayBeforeTheSession() {
    // given
    ProcessDriver cycle = sessionAfterReflection();

    // when
    List<Instant> fired = firingsOf(cycle, BOUNDARY_EVENT_SESSION_NEAR, 2);

    // then
    assertThat(fired).containsExactly(WEEK_BEFORE, WEEK_BEFORE.plus(Duration.ofDays(6)));
  }

  @Test
  void remindsTheParticipantsAlsoWhileTheyStillReflect() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);
    agreeSchedule(cycle);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_PREPARATION_NEAR);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_REFLECT_ON_LEARNING)
        .hasPassed(SERVICE_TASK_REMIND_OF_PREPARATION, END_EVENT_PREPARATION_REMINDER_SENT);
  }

  @Test
  void asksForAScheduleWhenTheMonthOfTheSessionBegins() {
    // when
    ProcessDriver cycle = openedSession(PLANNING);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SCHEDULE)
        .hasPassed(SERVICE_TASK_ASK_FOR_SCHEDULE);
  }

  @Test
  void remindsTheParticipantsWhenTheSessionIsNear() {
    // given
    ProcessDriver cycle = sessionAfterReflection();

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_SESSION_NEAR);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_FIND_ROOT_CAUSES)
        .hasPassed(SERVICE_TASK_REMIND_OF_SESSION, END_EVENT_SESSION_REMINDER_SENT);
  }

  @Test
  void agreesSolutionsAfterTheRootCauses() {
    // given
    ProcessDriver cycle = sessionAfterReflection();

    // when
    cycle.completeTask(USER_TASK_FIND_ROOT_CAUSES);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SOLUTIONS)
        .hasPassed(END_EVENT_ROOT_CAUSES_FOUND)
        .hasNotPassed(SERVICE_TASK_REMIND_OF_SESSION, SERVICE_TASK_START_FOLLOW_UPS);
    assertThat(cycle.task(USER_TASK_AGREE_SOLUTIONS))
        .hasCandidateGroup(Role.FACILITATOR.group())
        .hasDueDate(SESSION_DUE);
  }

  @Test
  void startsTheFollowUpsBeforeTheSupervisorResponds() {
    // given
    ProcessDriver cycle = sessionWithRootCauses(PLANNING);

    // when
    agreeSolutions(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_CONFIRM_AGREEMENT)
        .hasPassed(SERVICE_TASK_START_FOLLOW_UPS);
  }

  @Test
  void goesOnWhenTheSupervisorConfirmsTheAgreement() {
    // given
    ProcessDriver cycle = sessionWithSolutions(PLANNING);

    // when
    cycle.completeTask(USER_TASK_CONFIRM_AGREEMENT);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CALL_ACTIVITY_FILE_REPORT)
        .hasPassed(END_EVENT_AGREEMENT_CONFIRMED, END_EVENT_SESSION_HELD)
        .hasNotPassed(SERVICE_TASK_CONFIRM_IN_SILENCE, END_EVENT_AGREEMENT_CONFIRMED_IN_SILENCE);
  }

  @Test
  void waitsForTheConfirmationOfTheSupervisorUntilItIsDue() {
    // when
    ProcessDriver cycle = sessionWithSolutions(PLANNING);

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_CONFIRMED_IN_SILENCE)).isEqualTo(CONFIRMATION_DUE);
    assertThat(cycle.task(USER_TASK_CONFIRM_AGREEMENT)).hasDueDate(CONFIRMATION_DUE);
  }

  @Test
  void takesSilenceOfTheSupervisorForConsent() {
    // given
    ProcessDriver cycle = sessionWithSolutions(PLANNING);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_CONFIRMED_IN_SILENCE);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CALL_ACTIVITY_FILE_REPORT)
        .isNotWaitingAt(USER_TASK_CONFIRM_AGREEMENT)
        .hasPassed(SERVICE_TASK_CONFIRM_IN_SILENCE, END_EVENT_AGREEMENT_CONFIRMED_IN_SILENCE)
        .hasNotPassed(END_EVENT_AGREEMENT_CONFIRMED);
  }

  @Test
  void reflectsOnFollowUpsAfterPlanningWhenBothAreDue() {
    // given
    ProcessDriver cycle = sessionWithSolutions(PLANNING_AND_REFLECTION);

    // when
    cycle.completeTask(USER_TASK_CONFIRM_AGREEMENT);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_REFLECT_ON_IMPLEMENTATION)
        .hasNotPassed(END_EVENT_SESSION_HELD);
  }

  @Test
  void reflectsOnFollowUpsWithoutPlanningWhenOnlyReflectionIsDue() {
    // given
    ProcessDriver cycle = openedSession(REFLECTION);

    // when
    agreeSchedule(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_REFLECT_ON_IMPLEMENTATION)
        .hasNotPassed(SUB_PROCESS_REFLECT_ON_LEARNING, SUB_PROCESS_AGREE_SOLUTIONS);
    assertThat(cycle.task(USER_TASK_REFLECT_ON_IMPLEMENTATION))
        .hasCandidateGroup(Role.FACILITATOR.group())
        .hasDueDate(SESSION_DUE);
  }

  @Test
  void endsTheSessionWithoutReflectionWhenNoneIsDue() {
    // given
    ProcessDriver cycle = openedSession(NEITHER);

    // when
    agreeSchedule(cycle);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CALL_ACTIVITY_FILE_REPORT)
        .hasPassed(END_EVENT_SESSION_HELD)
        .hasNotPassed(SUB_PROCESS_REFLECT_ON_IMPLEMENTATION);
  }

  @Test
  void waitsToRemindTheParticipantsUntilTheReflectionIsNear() {
    // when
    ProcessDriver cycle = scheduledSession(REFLECTION);

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_REFLECTION_NEAR)).isEqualTo(Date.from(WEEK_BEFORE));
  }

  @Test
  void remindsTheParticipantsWhenTheReflectionIsNear() {
    // given
    ProcessDriver cycle = scheduledSession(REFLECTION);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_REFLECTION_NEAR);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_REFLECT_ON_IMPLEMENTATION)
        .hasPassed(SERVICE_TASK_REMIND_OF_REFLECTION, END_EVENT_REFLECTION_REMINDER_SENT);
  }

  @Test
  void startsTheFollowUpsThatTheReflectionAdds() {
    // given
    ProcessDriver cycle = scheduledSession(REFLECTION);

    // when
    cycle.completeTask(USER_TASK_REFLECT_ON_IMPLEMENTATION);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CALL_ACTIVITY_FILE_REPORT)
        .hasPassed(
            SERVICE_TASK_START_ADDED_FOLLOW_UPS,
            END_EVENT_IMPLEMENTATION_REFLECTED,
            END_EVENT_SESSION_HELD);
  }

  @Test
  void remindsOfTheReportWhileTheSessionStaysOpen() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_REPORT_DEADLINE_NEAR);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SCHEDULE)
        .hasPassed(
            BOUNDARY_EVENT_REPORT_DEADLINE_NEAR,
            SERVICE_TASK_REMIND_OF_REPORT,
            END_EVENT_REPORT_REMINDER_SENT);
  }

  @Test
  void looksEachMorningWhetherTheReportIsToBeAskedFor() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);

    // when
    List<Instant> looked = firingsOf(cycle, BOUNDARY_EVENT_REPORT_DEADLINE_NEAR, 3);

    // then
    assertThat(looked)
        .containsExactly(
            FIRST_REMINDER,
            FIRST_REMINDER.plus(Duration.ofDays(1)),
            FIRST_REMINDER.plus(Duration.ofDays(2)));
    assertThat(ENGINE.timesDone(SERVICE_TASK_REMIND_OF_REPORT)).isEqualTo(3);
  }

  @Test
  void remindsOfNoReportOnceTheSessionIsHeld() {
    // when
    ProcessDriver cycle = scheduledSession(NEITHER);

    // then
    assertThat(cycle.awaits(BOUNDARY_EVENT_REPORT_DEADLINE_NEAR)).isFalse();
  }

  @Test
  void keepsTheSessionOpenUntilTheLateWindowEnds() {
    // when
    ProcessDriver cycle = openedSession(PLANNING);

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_LATE_WINDOW_CLOSED)).isEqualTo(LATE_WINDOW_END);
  }

  @Test
  void marksTheSessionMissedWhenTheLateWindowEnds() {
    // given
    tellOpenFollowUps(true);
    ProcessDriver cycle = openedSession(PLANNING);

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_LATE_WINDOW_CLOSED);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_DECIDE_OPEN_FOLLOW_UPS)
        .isNotWaitingAt(USER_TASK_AGREE_SCHEDULE)
        .hasPassed(SERVICE_TASK_MARK_SESSION_MISSED)
        .hasNotPassed(END_EVENT_SESSION_HELD, CALL_ACTIVITY_FILE_REPORT);
  }

  @Test
  void filesTheReportUnderTheKeyOfTheSession() {
    // when
    ProcessDriver cycle = scheduledSession(NEITHER);

    // then
    assertThat(cycle.calledBy(CALL_ACTIVITY_FILE_REPORT))
        .hasProcessDefinitionKey(PmoReportProcess.KEY)
        .hasBusinessKey(SESSION);
  }

  @Test
  void tellsTheReportItsSessionAndReporter() {
    // when
    ProcessDriver cycle = scheduledSession(NEITHER);

    // then
    assertThat(cycle.calledBy(CALL_ACTIVITY_FILE_REPORT))
        .variables()
        .containsExactlyInAnyOrderEntriesOf(
            Facts.of(NPSN, "50103210")
                .and(START_YEAR, 2023)
                .and(SESSION_NUMBER, 1)
                .and(SESSION_KEY, SESSION)
                .and(REPORTER_ROLE, Role.PRINCIPAL.group())
                .values());
  }

  @Test
  void preparesTheNextSessionWhenMoreSessionsRemain() {
    // given
    ProcessDriver cycle = heldSessionBeforeAnother();

    // when
    cycle.endCalledBy(CALL_ACTIVITY_FILE_REPORT);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CATCH_EVENT_SESSION_MONTH_BEGUN)
        .hasPassed(CALL_ACTIVITY_FILE_REPORT)
        .hasNotPassed(SERVICE_TASK_CHECK_OPEN_FOLLOW_UPS);
    assertThat(ENGINE.timesDone(SERVICE_TASK_PREPARE_SESSION)).isEqualTo(2);
  }

  @Test
  void checksTheOpenFollowUpsAfterTheLastSession() {
    // given
    ProcessDriver cycle = heldSession(true);

    // when
    cycle.endCalledBy(CALL_ACTIVITY_FILE_REPORT);

    // then
    assertThat(cycle.instance())
        .isNotWaitingAt(CATCH_EVENT_SESSION_MONTH_BEGUN)
        .hasPassed(SERVICE_TASK_CHECK_OPEN_FOLLOW_UPS);
    assertThat(ENGINE.timesDone(SERVICE_TASK_PREPARE_SESSION)).isEqualTo(1);
  }

  @Test
  void asksThePrincipalToDecideOnOpenFollowUps() {
    // given
    ProcessDriver cycle = heldSession(true);

    // when
    cycle.endCalledBy(CALL_ACTIVITY_FILE_REPORT);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_DECIDE_OPEN_FOLLOW_UPS)
        .hasNotPassed(SERVICE_TASK_CLOSE_CYCLE);
    assertThat(cycle.task(USER_TASK_DECIDE_OPEN_FOLLOW_UPS))
        .hasCandidateGroup(Role.PRINCIPAL.group())
        .hasDueDate(DECISION_DUE);
  }

  @Test
  void closesTheCycleWhenNoFollowUpIsOpen() {
    // given
    ProcessDriver cycle = heldSession(false);

    // when
    cycle.endCalledBy(CALL_ACTIVITY_FILE_REPORT);

    // then
    assertThat(cycle.instance())
        .isEnded()
        .hasPassed(SERVICE_TASK_CLOSE_CYCLE, END_EVENT_CYCLE_CLOSED)
        .hasNotPassed(USER_TASK_DECIDE_OPEN_FOLLOW_UPS, SERVICE_TASK_CARRY_OVER_OPEN_FOLLOW_UPS);
  }

  @Test
  void closesTheCycleWhenThePrincipalHasDecided() {
    // given
    ProcessDriver cycle = cycleWithOpenFollowUps();

    // when
    cycle.completeTask(USER_TASK_DECIDE_OPEN_FOLLOW_UPS);

    // then
    assertThat(cycle.instance())
        .isEnded()
        .hasPassed(SERVICE_TASK_CLOSE_CYCLE, END_EVENT_CYCLE_CLOSED)
        .hasNotPassed(BOUNDARY_EVENT_DECISION_OVERDUE, SERVICE_TASK_CARRY_OVER_OPEN_FOLLOW_UPS);
  }

  @Test
  void waitsForTheDecisionUntilItIsDue() {
    // when
    ProcessDriver cycle = cycleWithOpenFollowUps();

    // then
    assertThat(cycle.dueDateOf(BOUNDARY_EVENT_DECISION_OVERDUE)).isEqualTo(DECISION_DUE);
  }

  @Test
  void carriesOpenFollowUpsOverWhenNobodyDecides() {
    // given
    ProcessDriver cycle = cycleWithOpenFollowUps();

    // when
    cycle.fireTimerOf(BOUNDARY_EVENT_DECISION_OVERDUE);

    // then
    assertThat(cycle.instance())
        .isEnded()
        .hasPassed(
            SERVICE_TASK_CARRY_OVER_OPEN_FOLLOW_UPS,
            SERVICE_TASK_CLOSE_CYCLE,
            END_EVENT_CYCLE_CLOSED);
  }

  @Test
  void recordsAnExtraSessionBesideTheScheduledOne() {
    // given
    ProcessDriver cycle = openedSession(PLANNING);
    cycle.receive(Messages.SESSION_EXTRA_REQUESTED, Facts.none());

    // when
    cycle.completeTask(USER_TASK_RECORD_EXTRA_SESSION);

    // then
    assertThat(cycle.instance())
        .isWaitingAt(USER_TASK_AGREE_SCHEDULE)
        .hasPassed(START_EVENT_EXTRA_SESSION_REQUESTED, END_EVENT_EXTRA_SESSION_RECORDED);
  }

  @Test
  void acceptsAnotherExtraSession() {
    // given
    ProcessDriver cycle = openedCycle();
    cycle.receive(Messages.SESSION_EXTRA_REQUESTED, Facts.none());
    cycle.completeTask(USER_TASK_RECORD_EXTRA_SESSION);

    // when
    cycle.receive(Messages.SESSION_EXTRA_REQUESTED, Facts.none());

    // then
    assertThat(cycle.instance())
        .isWaitingAt(CATCH_EVENT_SESSION_MONTH_BEGUN, USER_TASK_RECORD_EXTRA_SESSION);
  }

  @Test
  void withdrawsAnUnrecordedExtraSessionWhenTheCycleCloses() {
    // given
    ProcessDriver cycle = heldSession(false);
    cycle.receive(Messages.SESSION_EXTRA_REQUESTED, Facts.none());

    // when
    cycle.endCalledBy(CALL_ACTIVITY_FILE_REPORT);

    // then
    assertThat(cycle.instance())
        .isEnded()
        .hasPassed(END_EVENT_CYCLE_CLOSED)
        .hasNotPassed(END_EVENT_EXTRA_SESSION_RECORDED);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void leavesNoFlowOfTheModelUntried() {
    assertThat(ENGINE.untriedFlows()).isEmpty();
  }

  /** Lives through the reminders of an open session, each a second after it is due. */
  private static List<Instant> firingsOf(ProcessDriver cycle, String timer, int times) {
    List<Instant> fired = new ArrayList<>();
    long offset = ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis();
    try {
      while (fired.size() < times) {
        Instant due = cycle.dueDateOf(timer).toInstant();
        fired.add(due);
        ClockUtil.setCurrentTime(Date.from(due.plusSeconds(1)));
        cycle.fireTimerOf(timer);
      }
    } finally {
      ClockUtil.offset(offset);
    }
    return fired;
  }

  private static Date inDays(int days) {
    return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
  }
}
