package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.monitoring.web.TaskContext.Stage;
import id.estafet.monitoring.web.TaskContext.StageState;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where a cycle stands among its four stages, from what its sessions have recorded (section 5). */
final class CycleStages {

  private static final int STAGES = 4;

  private CycleStages() {}

  /** The stages of a cycle with these sessions; what comes later proves what came before. */
  static List<Stage> of(List<SessionLine> cycle) {
    int current = current(cycle);
    return IntStream.rangeClosed(1, STAGES)
        .mapToObj(number -> stage(number, stateOf(number, current)))
        .toList();
  }

  /** The stage that is being worked on: 0 before the first session, 5 after the last. */
  private static int current(List<SessionLine> cycle) {
    if (!cycle.isEmpty() && cycle.stream().allMatch(SessionLine::isClosed)) {
      return STAGES + 1;
    }
    if (any(cycle, SessionLine.Stages::agreed)) {
      return 4;
    }
    if (any(cycle, SessionLine.Stages::rootCauses)) {
      return 3;
    }
    if (any(cycle, SessionLine.Stages::reflected)) {
      return 2;
    }
    return cycle.stream().allMatch(SessionLine::isAhead) ? 0 : 1;
  }

  private static boolean any(List<SessionLine> cycle, Predicate<SessionLine.Stages> recorded) {
    return cycle.stream().map(SessionLine::stages).anyMatch(recorded);
  }

  private static StageState stateOf(int number, int current) {
    if (number == current) {
      return StageState.CURRENT;
    }
    return number < current ? StageState.DONE : StageState.AHEAD;
  }

  private static Stage stage(int number, StageState state) {
    return new Stage(
        number,
        text("monitoring.stage." + number),
        state,
        text("monitoring.stage.state." + state.name()));
  }
}
