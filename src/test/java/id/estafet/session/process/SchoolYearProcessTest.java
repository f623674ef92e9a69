package id.estafet.session.process;

import static id.estafet.session.process.SchoolYearProcess.Elements.*;
import static id.estafet.session.process.SchoolYearProcess.Variables.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.estafet.calendar.Half;
import id.estafet.platform.process.ProcessVariable;
import id.estafet.support.Facts;
import id.estafet.support.ProcessDriver;
import id.estafet.support.ProcessTestEngine;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolYearProcessTest {

  @RegisterExtension
  static final ProcessTestEngine ENGINE =
      ProcessTestEngine.running(SchoolYearProcess.KEY, SchoolPmoCycleProcess.KEY);

  private static final ProcessVariable<String> HALF = SchoolPmoCycleProcess.Variables.HALF;

  @Test
  void opensTheOddCycleUnderItsOwnKey() {
    // when
    ProcessDriver year = openedYear();

    // then
    assertThat(year.instance())
        .isWaitingAt(CALL_ACTIVITY_ODD_CYCLE)
        .hasPassed(START_EVENT_YEAR_OPENED)
        .hasNotPassed(CALL_ACTIVITY_EVEN_CYCLE);
    assertThat(year.calledBy(CALL_ACTIVITY_ODD_CYCLE))
        .hasProcessDefinitionKey(SchoolPmoCycleProcess.KEY)
        .hasBusinessKey("50103210:2023:A");
  }

  @Test
  void tellsTheOddCycleItsSchoolYearAndHalf() {
    // when
    ProcessDriver year = openedYear();

    // then
    assertThat(year.calledBy(CALL_ACTIVITY_ODD_CYCLE))
        .variables()
        .containsExactlyInAnyOrderEntriesOf(school().and(HALF, Half.A.name()).values());
  }

  @Test
  void opensTheEvenCycleWhenTheOddCycleEnds() {
    // given
    ProcessDriver year = openedYear();

    // when
    year.endCalledBy(CALL_ACTIVITY_ODD_CYCLE);

    // then
    assertThat(year.instance())
        .isWaitingAt(CALL_ACTIVITY_EVEN_CYCLE)
        .hasPassed(CALL_ACTIVITY_ODD_CYCLE)
        .hasNotPassed(SERVICE_TASK_SUMMARISE_YEAR);
    assertThat(year.calledBy(CALL_ACTIVITY_EVEN_CYCLE))
        .hasProcessDefinitionKey(SchoolPmoCycleProcess.KEY)
        .hasBusinessKey("50103210:2023:B");
  }

  @Test
  void tellsTheEvenCycleItsSchoolYearAndHalf() {
    // given
    ProcessDriver year = openedYear();

    // when
    year.endCalledBy(CALL_ACTIVITY_ODD_CYCLE);

    // then
    assertThat(year.calledBy(CALL_ACTIVITY_EVEN_CYCLE))
        .variables()
        .containsExactlyInAnyOrderEntriesOf(school().and(HALF, Half.B.name()).values());
  }

  @Test
  void savesTheEndOfTheEvenCycleBeforeItSummarisesTheYear() {
    // given
    ProcessDriver year = openedYear();
    year.endCalledBy(CALL_ACTIVITY_ODD_CYCLE);

    // when
    year.endCalledBy(CALL_ACTIVITY_EVEN_CYCLE);

    // then
    assertThat(ENGINE.timesDone(SERVICE_TASK_SUMMARISE_YEAR)).isZero();
    assertThat(year.instance())
        .isWaitingAt(SERVICE_TASK_SUMMARISE_YEAR)
        .hasPassed(CALL_ACTIVITY_EVEN_CYCLE)
        .hasNotPassed(END_EVENT_YEAR_CLOSED);
  }

  @Test
  void closesTheYearAfterItsSummary() {
    // given
    ProcessDriver year = openedYear();
    year.endCalledBy(CALL_ACTIVITY_ODD_CYCLE);
    year.endCalledBy(CALL_ACTIVITY_EVEN_CYCLE);

    // when
    year.runJobOf(SERVICE_TASK_SUMMARISE_YEAR);

    // then
    assertThat(ENGINE.timesDone(SERVICE_TASK_SUMMARISE_YEAR)).isEqualTo(1);
    assertThat(year.instance())
        .isEnded()
        .hasPassed(SERVICE_TASK_SUMMARISE_YEAR, END_EVENT_YEAR_CLOSED);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void leavesNoFlowOfTheModelUntried() {
    assertThat(ENGINE.untriedFlows()).isEmpty();
  }

  private static ProcessDriver openedYear() {
    return ENGINE.start("50103210:2023", school());
  }

  private static Facts school() {
    return Facts.of(NPSN, "50103210").and(START_YEAR, 2023);
  }
}
