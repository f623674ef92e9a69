package id.estafet.session;

import static id.estafet.session.SessionFixture.choices;
import static id.estafet.session.SessionFixture.rootCause;
import static id.estafet.session.SessionFixture.rootCauses;
import static id.estafet.session.SessionFixture.validRootCauses;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundRootCausesTest {

  private static final List<LearningData> REFLECTED =
      List.of(LearningData.STUDENT_ASSESSMENT, LearningData.EDUCATION_REPORT_CARD);
  private static final List<LearningData> OVERRIDDEN = List.of();
  private static final RootCause SEEN =
      rootCause("2.F", LearningData.STUDENT_ASSESSMENT, null, null);

  private final Catalogue catalogue = new Catalogue();

  @Test
  void acceptsARootCauseForEachSubtopic() {
    assertThat(fields(validRootCauses(), REFLECTED)).isEmpty();
  }

  @Test
  void acceptsFourRootCausesOfASubtopic() {
    assertThat(fields(rootCauses(choices("2.F"), Collections.nCopies(4, SEEN)), REFLECTED))
        .isEmpty();
  }

  @Test
  void refusesFiveRootCausesOfASubtopic() {
    assertThat(fields(rootCauses(choices("2.F"), Collections.nCopies(5, SEEN)), REFLECTED))
        .containsExactly("rootCauses");
  }

  @Test
  void refusesASubtopicWithoutRootCause() {
    assertThat(fields(rootCauses(choices("2.F", "4.C"), List.of(SEEN)), REFLECTED))
        .containsExactly("rootCauses");
  }

  @Test
  void refusesARootCauseOfASubtopicThatWasNotChosen() {
    RootCause stranger = rootCause("1.A", LearningData.STUDENT_ASSESSMENT, null, null);

    assertThat(fields(rootCauses(choices("2.F"), List.of(SEEN, stranger)), REFLECTED))
        .containsExactly("rootCauses[1].subtopicCode");
  }

  @Test
  void refusesDataThatTheSchoolDidNotReflectOn() {
    RootCause unseen = rootCause("2.F", LearningData.LEARNING_ASSESSMENT, null, null);

    assertThat(fields(rootCauses(choices("2.F"), List.of(unseen)), REFLECTED))
        .containsExactly("rootCauses[0].evidenceSource");
  }

  @Test
  void acceptsAnyDataWhenTheReflectionWasOverridden() {
    RootCause unseen = rootCause("2.F", LearningData.LEARNING_ASSESSMENT, null, null);

    assertThat(fields(rootCauses(choices("2.F"), List.of(unseen)), OVERRIDDEN)).isEmpty();
  }

  @Test
  void asksForIndicatorAndLevelOfTheReportCard() {
    RootCause vague = rootCause("2.F", LearningData.EDUCATION_REPORT_CARD, null, null);

    assertThat(fields(rootCauses(choices("2.F"), List.of(vague)), REFLECTED))
        .containsExactly("rootCauses[0].rpIndicator", "rootCauses[0].rpLevel");
  }

  @ParameterizedTest
  @CsvSource({
    "A.1, true",
    "D.4.2, true",
    "E.12.3.1, true",
    "F.1, false",
    "A, false",
    "a.1, false",
    "A.1.2.3.4, false",
    "A.123, false",
    "A.1., false"
  })
  void knowsTheFormOfAnIndicator(String indicator, boolean known) {
    RootCause cause = rootCause("2.F", LearningData.EDUCATION_REPORT_CARD, indicator, 2);

    assertThat(ReportCardIndicator.check("rootCauses[0]", cause).isEmpty()).isEqualTo(known);
  }

  @Test
  void refusesALevelBelowTheSecond() {
    RootCause cause = rootCause("2.F", LearningData.EDUCATION_REPORT_CARD, "A.1", 3);

    assertThat(ReportCardIndicator.check("rootCauses[0]", cause))
        .extracting(FieldError::field)
        .containsExactly("rootCauses[0].rpLevel");
  }

  private List<String> fields(RootCauseAnswers answers, List<LearningData> reflectedOn) {
    return FoundRootCauses.check(answers, reflectedOn, catalogue).stream()
        .map(FieldError::field)
        .toList();
  }
}
