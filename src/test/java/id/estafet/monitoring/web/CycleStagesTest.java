package id.estafet.monitoring.web;

import static id.estafet.monitoring.web.SessionLineFixture.session;
import static id.estafet.monitoring.web.TaskContext.StageState.AHEAD;
import static id.estafet.monitoring.web.TaskContext.StageState.CURRENT;
import static id.estafet.monitoring.web.TaskContext.StageState.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.monitoring.web.TaskContext.StageState;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleStagesTest {

  @Test
  void beginsWithNoneBeforeTheFirstSession() {
    assertThat(statesOf(session(2023, 1, "PLANNED"))).containsExactly(AHEAD, AHEAD, AHEAD, AHEAD);
  }

  @Test
  void hasDoneNothingAsLongAsNoSessionIsLaidOut() {
    assertThat(statesOf()).containsExactly(AHEAD, AHEAD, AHEAD, AHEAD);
  }

  @Test
  void standsAtTheStageAfterTheLastThatIsRecorded() {
    SessionLine.Stages reflected = new SessionLine.Stages(true, false, false, false);

    assertThat(statesOf(session(2023, 1, "OPEN"))).containsExactly(CURRENT, AHEAD, AHEAD, AHEAD);
    assertThat(statesOf(session(2023, 1, "OPEN", reflected), session(2023, 2, "PLANNED")))
        .containsExactly(DONE, CURRENT, AHEAD, AHEAD);
  }

  @Test
  void takesWhatCameBeforeForDoneThoughItWasSkipped() {
    SessionLine.Stages onlyAgreed = new SessionLine.Stages(false, false, true, false);

    assertThat(statesOf(session(2023, 1, "HELD", onlyAgreed)))
        .containsExactly(DONE, DONE, DONE, CURRENT);
  }

  @Test
  void endsWithTheLastSession() {
    assertThat(statesOf(session(2023, 1, "SUBMITTED"), session(2023, 2, "MISSED")))
        .containsExactly(DONE, DONE, DONE, DONE);
  }

  private static List<StageState> statesOf(SessionLine... cycle) {
    return CycleStages.of(List.of(cycle)).stream().map(TaskContext.Stage::state).toList();
  }
}
