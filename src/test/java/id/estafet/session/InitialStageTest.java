package id.estafet.session;

import static id.estafet.session.SessionFixture.reflection;
import static id.estafet.session.SessionFixture.validGoals;
import static id.estafet.session.SessionFixture.validReflection;
import static id.estafet.session.SessionFixture.validTargets;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitialStageTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 8, 10);

  @Test
  void acceptsACompleteReflection() {
    assertThat(fields(validReflection())).isEmpty();
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    ReflectionAnswers empty =
        new ReflectionAnswers(
            null, null, null, null, null, null, null, null, null, null, null, null);

    assertThat(fields(empty))
        .containsExactly(
            "dataSources",
            "schoolCharacteristics",
            "strengths",
            "visionFit",
            "learningFindings",
            "goals",
            "targets",
            "reflectionDate",
            "reflectionParticipants");
  }

  @Test
  void refusesSixGoals() {
    assertThat(
            fields(
                reflection(
                    Collections.nCopies(6, new Goal("Literasi murid naik")), validTargets())))
        .containsExactly("goals");
  }

  @Test
  void refusesATargetOfAGoalThatDoesNotExist() {
    Target third = new Target("Literasi naik", 3, "Indikator A.1", null, null);

    assertThat(fields(reflection(validGoals(), List.of(third))))
        .containsExactly("targets[0].goalRef");
  }

  @Test
  void asksForTheNameOfAnotherSource() {
    assertThat(fields(withSources(List.of(LearningData.OTHER)))).containsExactly("otherSource");
  }

  @Test
  void refusesAReflectionOfTomorrow() {
    assertThat(InitialStage.check(validReflection(), TODAY.minusDays(1)))
        .extracting(FieldError::field)
        .containsExactly("reflectionDate");
  }

  @Test
  void asksForThePrincipal() {
    assertThat(
            PrincipalAndTeacherReflect.check(
                List.of(new Participant("I Made Wira", ParticipantRole.TEACHER))))
        .extracting(FieldError::field)
        .containsExactly("reflectionParticipants");
  }

  @Test
  void asksForATeacher() {
    assertThat(
            PrincipalAndTeacherReflect.check(
                List.of(new Participant("Ni Luh Ayu", ParticipantRole.PRINCIPAL))))
        .extracting(FieldError::field)
        .containsExactly("reflectionParticipants");
  }

  @Test
  void refusesASessionBeforeTheReflection() {
    assertThat(ReflectionComesFirst.check(TODAY, TODAY.minusDays(1)))
        .extracting(FieldError::field)
        .containsExactly("heldDate");
    assertThat(ReflectionComesFirst.check(TODAY, TODAY)).isEmpty();
  }

  private static List<String> fields(ReflectionAnswers answers) {
    return InitialStage.check(answers, TODAY).stream().map(FieldError::field).toList();
  }

  private static ReflectionAnswers withSources(List<LearningData> sources) {
    ReflectionAnswers valid = validReflection();
    return new ReflectionAnswers(
        sources,
        null,
        valid.schoolCharacteristics(),
        valid.strengths(),
        valid.hopes(),
        VisionFit.FITS,
        null,
        valid.learningFindings(),
        valid.goals(),
        valid.targets(),
        valid.reflectionDate(),
        valid.reflectionParticipants());
  }
}
