package id.estafet.followup;

import static id.estafet.followup.FollowUpFixture.doesNotYetRun;
import static id.estafet.followup.FollowUpFixture.runsWell;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReflectionContentTest {

  private static final UUID FOLLOW_UP = UUID.randomUUID();

  @Test
  void acceptsWhatRunsWell() {
    assertThat(fields(runsWell(FOLLOW_UP))).isEmpty();
  }

  @Test
  void acceptsAnObstacleWithASolution() {
    assertThat(
            fields(
                doesNotYetRun(
                    FOLLOW_UP, "Buku kurang", ObstacleCategory.BUDGET, "Pinjam buku", false)))
        .isEmpty();
  }

  @Test
  void acceptsAnObstacleThatGoesToAHigherTier() {
    assertThat(fields(doesNotYetRun(FOLLOW_UP, "Buku kurang", ObstacleCategory.BUDGET, null, true)))
        .isEmpty();
  }

  @Test
  void refusesAnObstacleWithNeither() {
    assertThat(
            fields(doesNotYetRun(FOLLOW_UP, "Buku kurang", ObstacleCategory.BUDGET, null, false)))
        .containsExactly("followUpReflections[0].obstacleSolution");
  }

  @Test
  void asksForTheObstacleOfWhatDoesNotYetRun() {
    assertThat(fields(doesNotYetRun(FOLLOW_UP, null, null, null, false)))
        .containsExactly("followUpReflections[0].obstacle");
  }

  @Test
  void asksForTheCategoryOfAnObstacle() {
    assertThat(fields(doesNotYetRun(FOLLOW_UP, "Buku kurang", null, "Pinjam buku", false)))
        .containsExactly("followUpReflections[0].obstacleCategory");
  }

  @Test
  void asksForQualityAndStatus() {
    FollowUpReflectionAnswer empty =
        new FollowUpReflectionAnswer(
            FOLLOW_UP, null, null, null, null, null, null, false, null, null, null, null);

    assertThat(fields(empty))
        .containsExactly(
            "followUpReflections[0].implementationQuality", "followUpReflections[0].newStatus");
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PROGRESS, 0, true",
    "IN_PROGRESS, 100, true",
    "IN_PROGRESS, -1, false",
    "IN_PROGRESS, 101, false",
    "COMPLETED, 100, true",
    "COMPLETED, 99, false"
  })
  void knowsWhichProgressIsPlausible(FollowUpStatus status, int percent, boolean plausible) {
    assertThat(PlausibleProgress.check("progressPercent", status, percent).isEmpty())
        .isEqualTo(plausible);
  }

  @Test
  void completesProgressWithTheStatus() {
    assertThat(PlausibleProgress.of(FollowUpStatus.COMPLETED, null, 40)).isEqualTo(100);
  }

  private static List<String> fields(FollowUpReflectionAnswer answer) {
    return ReflectionContent.check("followUpReflections[0]", answer).stream()
        .map(FieldError::field)
        .toList();
  }
}
