package id.estafet.session.process;

import static id.estafet.session.process.PmoReportProcess.Elements.*;
import static id.estafet.session.process.PmoReportProcess.Variables.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.estafet.school.Role;
import id.estafet.session.process.PmoReportProcess.Messages;
import id.estafet.support.Facts;
import id.estafet.support.ProcessDriver;
import id.estafet.support.ProcessTestEngine;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PmoReportProcessTest {

  @RegisterExtension
  static final ProcessTestEngine ENGINE = ProcessTestEngine.running(PmoReportProcess.KEY);

  private static final String SESSION = "50103210:2023:2";
  private static final Date DEADLINE = Date.from(Instant.parse("2023-10-20T16:59:59Z"));
  private static final Date WINDOW_END = Date.from(Instant.parse("2023-10-31T16:59:59Z"));
  private static final Date FIRST_REMINDER = Date.from(Instant.parse("2023-10-13T01:00:00Z"));

  /** The engine refuses a cycle that is over by its own clock. */
  private static final Date EVIDENCE_REMINDER = Date.from(Instant.parse("2099-10-13T01:00:00Z"));

  private static final Date SECOND_REMINDER = Date.from(Instant.parse("2023-10-17T01:00:00Z"));

  @BeforeEach
  void setsTheDatesOfTheReport() {
    ENGINE.tellDelegateOf(
        SERVICE_TASK_PREPARE_REPORT,
        Facts.of(REPORT_DEADLINE, DEADLINE)
            .and(LATE_WINDOW_ENDS_AT, WINDOW_END)
            .and(NEXT_REMINDER_AT, FIRST_REMINDER));
  }

  @Test
  void asksTheReporterForTheReport() {
    // when
    ProcessDriver report = dueReport();

    // then
    assertThat(report.instance()).hasPassed(SERVICE_TASK_PREPARE_REPORT);
    assertThat(report.task(USER_TASK_SUBMIT_REPORT))
        .hasCandidateGroup(Role.PRINCIPAL.group())
        .hasDueDate(DEADLINE);
  }

  @Test
  void asksForAReopenedReportAgain() {
    // when
    ProcessDriver report = reopenedReport();

    // then
    assertThat(report.instance())
        .isWaitingAt(USER_TASK_SUBMIT_REPORT)
        .hasPassed(START_EVENT_REPORT_REOPENED, SERVICE_TASK_PREPARE_REPORT)
        .hasNotPassed(START_EVENT_REPORT_DUE);
  }

  @Test
  void endsOnTimeWhenTheReportIsNotLate() {
    // given
    ProcessDriver report = dueReport();

    // when
    report.completeTask(USER_TASK_SUBMIT_REPORT, filedInTime());

    // then
    assertThat(report.instance())
        .isEnded()
        .hasPassed(END_EVENT_REPORT_SUBMITTED, END_EVENT_REPORT_FILED_ON_TIME)
        .hasNotPassed(END_EVENT_REPORT_FILED_LATE, SERVICE_TASK_MARK_REPORT_MISSED);
  }

  @Test
  void endsLateWhenTheReportIsLate() {
    // given
    ProcessDriver report = dueReport();

    // when
    report.completeTask(USER_TASK_SUBMIT_REPORT, Facts.of(LATE, true));

    // then
    assertThat(report.instance())
        .isEnded()
        .hasPassed(END_EVENT_REPORT_FILED_LATE)
        .hasNotPassed(END_EVENT_REPORT_FILED_ON_TIME, SERVICE_TASK_MARK_REPORT_MISSED);
  }

  @Test
  void waitsForTheFirstReminderUntilItsDate() {
    // when
    ProcessDriver report = dueReport();

    // then
    assertThat(report.dueDateOf(BOUNDARY_EVENT_REMINDER_DUE)).isEqualTo(FIRST_REMINDER);
  }

  @Test
  void leavesTheReportOpenWhenItRemindsTheReporter() {
    // given
    ProcessDriver report = dueReport();
    ENGINE.tellDelegateOf(SERVICE_TASK_REMIND_REPORTER, Facts.of(ANOTHER_REMINDER, false));

    // when
    report.fireTimerOf(BOUNDARY_EVENT_REMINDER_DUE);

    // then
    assertThat(report.instance())
        .isWaitingAt(USER_TASK_SUBMIT_REPORT)
        .hasPassed(BOUNDARY_EVENT_REMINDER_DUE, SERVICE_TASK_REMIND_REPORTER);
  }

  @Test
  void stopsRemindingAfterTheLastReminder() {
    // given
    ProcessDriver report = dueReport();
    ENGINE.tellDelegateOf(SERVICE_TASK_REMIND_REPORTER, Facts.of(ANOTHER_REMINDER, false));

    // when
    report.fireTimerOf(BOUNDARY_EVENT_REMINDER_DUE);

    // then
    assertThat(report.instance())
        .isWaitingAt(USER_TASK_SUBMIT_REPORT)
        .isNotWaitingAt(CATCH_EVENT_NEXT_REMINDER_DUE)
        .hasPassed(END_EVENT_REMINDERS_SENT);
  }

  @Test
  void waitsForTheNextReminderUntilItsDate() {
    // given
    ProcessDriver report = dueReport();
    ENGINE.tellDelegateOf(SERVICE_TASK_REMIND_REPORTER, anotherReminder());

    // when
    report.fireTimerOf(BOUNDARY_EVENT_REMINDER_DUE);

    // then
    assertThat(report.instance())
        .isWaitingAt(USER_TASK_SUBMIT_REPORT, CATCH_EVENT_NEXT_REMINDER_DUE)
        .hasNotPassed(END_EVENT_REMINDERS_SENT);
    assertThat(report.dueDateOf(CATCH_EVENT_NEXT_REMINDER_DUE)).isEqualTo(SECOND_REMINDER);
  }

  @Test
  void remindsTheReporterOnceMoreWhenTheNextReminderIsDue() {
    // given
    ProcessDriver report = dueReport();
    ENGINE.tellDelegateOf(
        SERVICE_TASK_REMIND_REPORTER, anotherReminder(), Facts.of(ANOTHER_REMINDER, false));
    report.fireTimerOf(BOUNDARY_EVENT_REMINDER_DUE);

    // when
    report.fireTimerOf(CATCH_EVENT_NEXT_REMINDER_DUE);

    // then
    assertThat(ENGINE.timesDone(SERVICE_TASK_REMIND_REPORTER)).isEqualTo(2);
    assertThat(report.instance())
        .isWaitingAt(USER_TASK_SUBMIT_REPORT)
        .hasPassed(END_EVENT_REMINDERS_SENT);
  }

  @Test
  void dropsWaitingRemindersWhenTheReportIsSubmitted() {
    // given
    ProcessDriver report = dueReport();
    ENGINE.tellDelegateOf(SERVICE_TASK_REMIND_REPORTER, anotherReminder());
    report.fireTimerOf(BOUNDARY_EVENT_REMINDER_DUE);

    // when
    report.completeTask(USER_TASK_SUBMIT_REPORT, filedInTime());

    // then
    assertThat(report.instance())
        .isEnded()
        .hasPassed(END_EVENT_REPORT_FILED_ON_TIME)
        .hasNotPassed(END_EVENT_REMINDERS_SENT);
  }

  @Test
  void keepsTheReportOpenUntilTheReportWindowEnds() {
    // when
    ProcessDriver report = dueReport();

    // then
    assertThat(report.dueDateOf(BOUNDARY_EVENT_REPORT_WINDOW_CLOSED)).isEqualTo(WINDOW_END);
  }

  @Test
  void marksTheReportMissedWhenTheReportWindowEnds() {
    // given
    ProcessDriver report = dueReport();

    // when
    report.fireTimerOf(BOUNDARY_EVENT_REPORT_WINDOW_CLOSED);

    // then
    assertThat(report.instance())
        .isEnded()
        .hasPassed(SERVICE_TASK_MARK_REPORT_MISSED, END_EVENT_REPORT_MISSED)
        .hasNotPassed(END_EVENT_REPORT_SUBMITTED, END_EVENT_REPORT_FILED_ON_TIME);
  }

  @Test
  void endsTheReportAndRequestsTheEvidenceThatFollows() {
    // given
    ProcessDriver report = dueReport();

    // when
    report.completeTask(USER_TASK_SUBMIT_REPORT, filedInTime().and(EVIDENCE_FOLLOWS, true));

    // then
    assertThat(report.instance())
        .isEnded()
        .hasPassed(SERVICE_TASK_REQUEST_EVIDENCE, END_EVENT_REPORT_FILED_WITHOUT_EVIDENCE)
        .hasNotPassed(END_EVENT_REPORT_FILED_ON_TIME);
    assertThat(ENGINE.timesDone(SERVICE_TASK_REQUEST_EVIDENCE)).isEqualTo(1);
  }

  @Test
  void asksTheReporterForTheEvidenceThatFollows() {
    // when
    ProcessDriver evidence = followingEvidence();

    // then
    assertThat(evidence.task(USER_TASK_COMPLETE_EVIDENCE))
        .hasCandidateGroup(Role.PRINCIPAL.group())
        .hasDueDate(DEADLINE);
    assertThat(evidence.instance()).hasPassed(START_EVENT_EVIDENCE_FOLLOWS);
    assertThat(evidence.dueDateOf(BOUNDARY_EVENT_EVIDENCE_WINDOW_CLOSED)).isEqualTo(WINDOW_END);
    assertThat(evidence.dueDateOf(BOUNDARY_EVENT_EVIDENCE_REMINDER_DUE))
        .isEqualTo(EVIDENCE_REMINDER);
  }

  @Test
  void endsWhenTheEvidenceIsComplete() {
    // given
    ProcessDriver evidence = followingEvidence();

    // when
    evidence.completeTask(USER_TASK_COMPLETE_EVIDENCE);

    // then
    assertThat(evidence.instance())
        .isEnded()
        .hasPassed(END_EVENT_EVIDENCE_COMPLETED)
        .hasNotPassed(END_EVENT_WAIT_FOR_EVIDENCE_ENDED);
  }

  @Test
  void leavesTheEvidenceOpenWhenItRemindsTheReporter() {
    // given
    ProcessDriver evidence = followingEvidence();

    // when
    evidence.fireTimerOf(BOUNDARY_EVENT_EVIDENCE_REMINDER_DUE);

    // then
    assertThat(evidence.instance())
        .isWaitingAt(USER_TASK_COMPLETE_EVIDENCE)
        .hasPassed(SERVICE_TASK_REMIND_OF_EVIDENCE, END_EVENT_EVIDENCE_REMINDER_SENT);
    assertThat(evidence.awaits(BOUNDARY_EVENT_EVIDENCE_REMINDER_DUE)).isTrue();
  }

  @Test
  void endsTheWaitForEvidenceWhenTheReportWindowEnds() {
    // given
    ProcessDriver evidence = followingEvidence();

    // when
    evidence.fireTimerOf(BOUNDARY_EVENT_EVIDENCE_WINDOW_CLOSED);

    // then
    assertThat(evidence.instance())
        .isEnded()
        .hasPassed(SERVICE_TASK_END_WAIT_FOR_EVIDENCE, END_EVENT_WAIT_FOR_EVIDENCE_ENDED)
        .hasNotPassed(END_EVENT_EVIDENCE_COMPLETED);
  }

  @Test
  void leavesTheEvidenceToTheReportThatIsOpenedAgain() {
    // given
    ProcessDriver evidence = followingEvidence();

    // when
    evidence.receive(Messages.REPORT_REOPENED, Facts.none());

    // then
    assertThat(evidence.instance())
        .isEnded()
        .hasPassed(BOUNDARY_EVENT_EVIDENCE_ASKED_ANEW, END_EVENT_EVIDENCE_ASKED_ANEW)
        .hasNotPassed(END_EVENT_EVIDENCE_COMPLETED, END_EVENT_WAIT_FOR_EVIDENCE_ENDED);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void leavesNoFlowOfTheModelUntried() {
    assertThat(ENGINE.untriedFlows()).isEmpty();
  }

  private static ProcessDriver dueReport() {
    return ENGINE.start(SESSION, session());
  }

  private static ProcessDriver reopenedReport() {
    return ENGINE.startByMessage(Messages.REPORT_REOPENED, SESSION, session());
  }

  private static ProcessDriver followingEvidence() {
    return ENGINE.startByMessage(
        Messages.REPORT_EVIDENCE_FOLLOWS,
        SESSION,
        session()
            .and(REPORT_DEADLINE, DEADLINE)
            .and(LATE_WINDOW_ENDS_AT, WINDOW_END)
            .and(EVIDENCE_REMINDER_CYCLE, "R2/" + EVIDENCE_REMINDER.toInstant() + "/P7D"));
  }

  private static Facts filedInTime() {
    return Facts.of(LATE, false).and(EVIDENCE_FOLLOWS, false);
  }

  private static Facts session() {
    return Facts.of(SESSION_KEY, SESSION).and(REPORTER_ROLE, Role.PRINCIPAL.group());
  }

  private static Facts anotherReminder() {
    return Facts.of(ANOTHER_REMINDER, true).and(NEXT_REMINDER_AT, SECOND_REMINDER);
  }
}
