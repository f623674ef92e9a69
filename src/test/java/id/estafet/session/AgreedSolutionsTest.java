package id.estafet.session;

import static id.estafet.session.SessionFixture.solution;
import static id.estafet.session.SessionFixture.solutionFor;
import static id.estafet.session.SessionFixture.validSupport;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.followup.FollowUpFixture;
import id.estafet.followup.ObstacleCategory;
import id.estafet.platform.text.FieldError;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreedSolutionsTest {

  private static final int GOALS = 2;

  @Test
  void acceptsASolutionForEachRootCause() {
    assertThat(fields(List.of(solutionFor(1), solutionFor(2)), 2, null)).isEmpty();
  }

  @Test
  void refusesAnAgreementWithoutSolutions() {
    assertThat(fields(List.of(), 0, null)).containsExactly("solutions");
  }

  @Test
  void refusesSixSolutions() {
    assertThat(fields(Collections.nCopies(6, solutionFor(1)), 1, null))
        .containsExactly("solutions");
  }

  @Test
  void asksForANoteOnARootCauseWithoutSolution() {
    assertThat(fields(List.of(solutionFor(1)), 2, null)).containsExactly("rootCauseNote");
    assertThat(fields(List.of(solutionFor(1)), 2, "Menunggu pelatihan dinas")).isEmpty();
  }

  @Test
  void refusesASolutionForARootCauseThatDoesNotExist() {
    assertThat(fields(List.of(solutionFor(1), solutionFor(2)), 1, null))
        .containsExactly("solutions[1].rootCauseRef");
  }

  @Test
  void asksForANoteWhenASolutionFailsATest() {
    assertThat(fields(List.of(solution(1, false, 1, Horizon.SHORT, null)), 1, null))
        .containsExactly("solutions[0].note");
    assertThat(fields(List.of(solution(1, false, 1, Horizon.SHORT, "Menunggu dana")), 1, null))
        .isEmpty();
  }

  @Test
  void asksWhichGoalASolutionSupports() {
    assertThat(fields(List.of(solution(1, true, null, Horizon.SHORT, null)), 1, null))
        .containsExactly("solutions[0].goalRef");
    assertThat(fields(List.of(solution(1, true, 3, Horizon.SHORT, null)), 1, null))
        .containsExactly("solutions[0].goalRef");
  }

  @Test
  void asksForNoGoalWhenTheReflectionWasOverridden() {
    assertThat(
            SolutionPassesTests.check(
                "solutions[0]", solution(1, true, null, Horizon.SHORT, null), 0))
        .isEmpty();
  }

  @Test
  void takesFollowUpsFromShortSolutionsOnly() {
    assertThat(
            ActionPlan.shortOnes(
                List.of(
                    solutionFor(1),
                    solution(1, true, 1, Horizon.LONG, null),
                    solution(2, true, 1, Horizon.SHORT, null))))
        .containsExactly(1, 3);
  }

  @Test
  void asksWhatTheSchoolHasTriedBeforeItAsksForSupport() {
    SupportAnswers effortless =
        new SupportAnswers(
            true,
            "Buku bacaan tidak cukup",
            "Sekolah memiliki 40 buku bacaan untuk 240 murid",
            ObstacleCategory.BUDGET,
            null,
            Urgency.HIGH);

    assertThat(SolvedInSchoolFirst.check(effortless))
        .extracting(FieldError::field)
        .containsExactly("effortsMade");
    assertThat(SolvedInSchoolFirst.check(validSupport())).isEmpty();
    assertThat(SolvedInSchoolFirst.check(SupportAnswers.NONE)).isEmpty();
  }

  @Test
  void asksForSupportWhenAnObstacleGoesToAHigherTier() {
    var escalated =
        List.of(
            FollowUpFixture.doesNotYetRun(
                UUID.randomUUID(), "Buku kurang", ObstacleCategory.BUDGET, null, true));

    assertThat(EscalationAsksForSupport.check(escalated, SupportAnswers.NONE))
        .extracting(FieldError::field)
        .containsExactly("needsSupport");
    assertThat(EscalationAsksForSupport.check(escalated, validSupport())).isEmpty();
  }

  private static List<String> fields(List<Solution> solutions, int rootCauses, String note) {
    SolutionAnswers answers = new SolutionAnswers(solutions, note, List.of(), null);
    return AgreedSolutions.check(answers, rootCauses, GOALS).stream()
        .map(FieldError::field)
        .toList();
  }
}
