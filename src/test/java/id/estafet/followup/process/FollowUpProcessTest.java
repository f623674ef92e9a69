package id.estafet.followup.process;

import static id.estafet.followup.process.FollowUpProcess.Elements.*;
import static id.estafet.followup.process.FollowUpProcess.Outcomes.*;
import static id.estafet.followup.process.FollowUpProcess.Variables.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.estafet.followup.FollowUpStatus;
import id.estafet.followup.process.FollowUpProcess.Messages;
import id.estafet.school.Role;
import id.estafet.support.Facts;
import id.estafet.support.ProcessDriver;
import id.estafet.support.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FollowUpProcessTest {

  @RegisterExtension
  static final ProcessTestEngine ENGINE = ProcessTestEngine.running(FollowUpProcess.KEY);

  private static final Date FIRST_DAY = Date.from(Instant.parse("2023-09-03T17:00:00Z"));
  private static final Date DUE = Date.from(Instant.parse("2023-12-15T16:59:59Z"));
  private static final Date LATER = Date.from(Instant.parse("2024-01-31T16:59:59Z"));

  @Test
  void waitsForTheFirstDay() {
    // when
    ProcessDriver followUp = agreedFollowUp();

    // then
    assertThat(followUp.instance())
        .isWaitingAt(CATCH_EVENT_FOLLOW_UP_BEGINS)
        .hasPassed(START_EVENT_FOLLOW_UP_AGREED)
        .hasNotPassed(SERVICE_TASK_REMIND_OWNER);
    assertThat(followUp.dueDateOf(CATCH_EVENT_FOLLOW_UP_BEGINS)).isEqualTo(FIRST_DAY);
  }

  @Test
  void remindsTheOwnerOnTheFirstDay() {
    // given
    ProcessDriver followUp = agreedFollowUp();

    // when
    followUp.fireTimerOf(CATCH_EVENT_FOLLOW_UP_BEGINS);

    // then
    assertThat(followUp.instance())
        .isWaitingAt(CATCH_EVENT_FOLLOW_UP_DUE)
        .hasPassed(SERVICE_TASK_REMIND_OWNER);
    assertThat(followUp.dueDateOf(CATCH_EVENT_FOLLOW_UP_DUE)).isEqualTo(DUE);
  }

  @Test
  void asksTheSchoolForAnUpdateWhenTheFollowUpIsDue() {
    // given
    ProcessDriver followUp = begunFollowUp();

    // when
    followUp.fireTimerOf(CATCH_EVENT_FOLLOW_UP_DUE);

    // then
    assertThat(followUp.instance()).isWaitingAt(USER_TASK_UPDATE_FOLLOW_UP);
    assertThat(followUp.task(USER_TASK_UPDATE_FOLLOW_UP))
        .hasCandidateGroup(Role.PRINCIPAL.group())
        .hasCandidateGroup(Role.TEACHER.group());
  }

  @Test
  void waitsSevenDaysForTheUpdate() {
    // given
    Date inSevenDays = Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(7)));

    // when
    ProcessDriver followUp = dueFollowUp();

    // then
    assertThat(followUp.dueDateOf(BOUNDARY_EVENT_UPDATE_OVERDUE))
        .isCloseTo(inSevenDays, Duration.ofMinutes(5).toMillis());
  }

  @Test
  void remindsTheOwnerAgainWhenTheUpdateIsOverdue() {
    // given
    ProcessDriver followUp = dueFollowUp();

    // when
    followUp.fireTimerOf(BOUNDARY_EVENT_UPDATE_OVERDUE);

    // then
    assertThat(followUp.instance())
        .isWaitingAt(USER_TASK_UPDATE_FOLLOW_UP)
        .hasPassed(SERVICE_TASK_REMIND_OWNER_AGAIN, END_EVENT_OWNER_REMINDED);
  }

  @Test
  void remindsNoOwnerAgainWhoUpdatesInTime() {
    // given
    ProcessDriver followUp = dueFollowUp();

    // when
    followUp.completeTask(USER_TASK_UPDATE_FOLLOW_UP, settled(COMPLETED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasNotPassed(BOUNDARY_EVENT_UPDATE_OVERDUE, SERVICE_TASK_REMIND_OWNER_AGAIN);
  }

  @Test
  void endsWhenTheFollowUpIsCompleted() {
    // given
    ProcessDriver followUp = dueFollowUp();

    // when
    followUp.completeTask(USER_TASK_UPDATE_FOLLOW_UP, settled(COMPLETED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(END_EVENT_FOLLOW_UP_COMPLETED)
        .hasNotPassed(END_EVENT_FOLLOW_UP_DISCONTINUED, SUB_PROCESS_SETTLE_ELSEWHERE);
  }

  @Test
  void endsWhenTheFollowUpIsDiscontinued() {
    // given
    ProcessDriver followUp = dueFollowUp();

    // when
    followUp.completeTask(USER_TASK_UPDATE_FOLLOW_UP, settled(DISCONTINUED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(END_EVENT_FOLLOW_UP_DISCONTINUED)
        .hasNotPassed(END_EVENT_FOLLOW_UP_COMPLETED, SUB_PROCESS_SETTLE_ELSEWHERE);
  }

  @Test
  void waitsForTheNewDueDateWhenTheFollowUpIsNotSettled() {
    // given
    ProcessDriver followUp = dueFollowUp();

    // when
    followUp.completeTask(
        USER_TASK_UPDATE_FOLLOW_UP,
        Facts.of(SETTLED, false)
            .and(FOLLOW_UP_STATUS, FollowUpStatus.IN_PROGRESS.name())
            .and(DUE_AT, LATER));

    // then
    assertThat(followUp.instance())
        .isWaitingAt(CATCH_EVENT_FOLLOW_UP_DUE)
        .isNotWaitingAt(USER_TASK_UPDATE_FOLLOW_UP)
        .hasNotPassed(END_EVENT_FOLLOW_UP_COMPLETED, END_EVENT_FOLLOW_UP_DISCONTINUED);
    assertThat(followUp.dueDateOf(CATCH_EVENT_FOLLOW_UP_DUE)).isEqualTo(LATER);
  }

  @Test
  void asksForAnUpdateOnceMoreOnTheNewDueDate() {
    // given
    ProcessDriver followUp = dueFollowUp();
    followUp.completeTask(USER_TASK_UPDATE_FOLLOW_UP, Facts.of(SETTLED, false).and(DUE_AT, LATER));

    // when
    followUp.fireTimerOf(CATCH_EVENT_FOLLOW_UP_DUE);

    // then
    assertThat(followUp.instance()).isWaitingAt(USER_TASK_UPDATE_FOLLOW_UP);
    assertThat(ENGINE.timesDone(SERVICE_TASK_REMIND_OWNER)).isEqualTo(1);
  }

  @Test
  void stopsWaitingWhenASessionCompletesTheFollowUp() {
    // given
    ProcessDriver followUp = begunFollowUp();

    // when
    followUp.receive(Messages.FOLLOW_UP_SETTLED, Facts.of(FOLLOW_UP_STATUS, COMPLETED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(START_EVENT_FOLLOW_UP_SETTLED_ELSEWHERE, END_EVENT_SETTLED_COMPLETED)
        .hasNotPassed(END_EVENT_SETTLED_DISCONTINUED, END_EVENT_CARRIED_OVER);
  }

  @Test
  void stopsWaitingWhenASessionDiscontinuesTheFollowUp() {
    // given
    ProcessDriver followUp = begunFollowUp();

    // when
    followUp.receive(Messages.FOLLOW_UP_SETTLED, Facts.of(FOLLOW_UP_STATUS, DISCONTINUED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(END_EVENT_SETTLED_DISCONTINUED)
        .hasNotPassed(END_EVENT_SETTLED_COMPLETED, END_EVENT_CARRIED_OVER);
  }

  @Test
  void stopsWaitingWhenTheFollowUpIsCarriedOver() {
    // given
    ProcessDriver followUp = begunFollowUp();

    // when
    followUp.receive(Messages.FOLLOW_UP_SETTLED, Facts.of(FOLLOW_UP_STATUS, CARRIED_OVER));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(END_EVENT_CARRIED_OVER)
        .hasNotPassed(END_EVENT_SETTLED_COMPLETED, END_EVENT_SETTLED_DISCONTINUED);
  }

  @Test
  void withdrawsTheOpenUpdateWhenASessionSettlesTheFollowUp() {
    // given
    ProcessDriver followUp = dueFollowUp();

    // when
    followUp.receive(Messages.FOLLOW_UP_SETTLED, Facts.of(FOLLOW_UP_STATUS, COMPLETED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(END_EVENT_SETTLED_COMPLETED)
        .hasNotPassed(END_EVENT_FOLLOW_UP_COMPLETED);
  }

  @Test
  void beginsNoFollowUpThatIsSettledBeforeItsFirstDay() {
    // given
    ProcessDriver followUp = agreedFollowUp();

    // when
    followUp.receive(Messages.FOLLOW_UP_SETTLED, Facts.of(FOLLOW_UP_STATUS, DISCONTINUED));

    // then
    assertThat(followUp.instance())
        .isEnded()
        .hasPassed(END_EVENT_SETTLED_DISCONTINUED)
        .hasNotPassed(SERVICE_TASK_REMIND_OWNER);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void leavesNoFlowOfTheModelUntried() {
    assertThat(ENGINE.untriedFlows()).isEmpty();
  }

  private static ProcessDriver agreedFollowUp() {
    String id = "5f0c1a52-8d3e-4f0b-9a56-0b7f6f1d2c11";
    return ENGINE.start(
        id,
        Facts.of(NPSN, "50103210")
            .and(FOLLOW_UP_ID, id)
            .and(BEGINS_AT, FIRST_DAY)
            .and(DUE_AT, DUE));
  }

  private static ProcessDriver begunFollowUp() {
    ProcessDriver followUp = agreedFollowUp();
    followUp.fireTimerOf(CATCH_EVENT_FOLLOW_UP_BEGINS);
    return followUp;
  }

  private static ProcessDriver dueFollowUp() {
    ProcessDriver followUp = begunFollowUp();
    followUp.fireTimerOf(CATCH_EVENT_FOLLOW_UP_DUE);
    return followUp;
  }

  private static Facts settled(String status) {
    return Facts.of(SETTLED, true).and(FOLLOW_UP_STATUS, status);
  }
}
