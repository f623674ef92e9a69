package id.estafet.session;

import static id.estafet.session.SessionFixture.choices;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneOrTwoSubtopicsTest {

  private final Catalogue catalogue = new Catalogue();

  @Test
  void acceptsOneSubtopic() {
    assertThat(fields(choices("2.F"))).isEmpty();
  }

  @Test
  void acceptsTwoSubtopicsOfDifferentTopics() {
    assertThat(fields(choices("2.F", "4.C"))).isEmpty();
  }

  @Test
  void refusesNoSubtopic() {
    assertThat(OneOrTwoSubtopics.check(List.of(), catalogue))
        .containsExactly(
            new FieldError(
                "subtopics",
                "Subtopik prioritas berjumlah 0. Mohon pilih satu atau dua subtopik agar sekolah"
                    + " dapat fokus."));
  }

  @Test
  void refusesThreeSubtopics() {
    assertThat(fields(choices("2.F", "4.C", "1.A"))).containsExactly("subtopics");
  }

  @Test
  void refusesTheSameSubtopicTwice() {
    assertThat(fields(choices("2.F", "2.F"))).containsExactly("subtopics[1].code");
  }

  @Test
  void refusesASubtopicThatTheCatalogueDoesNotHave() {
    assertThat(fields(choices("4.I"))).containsExactly("subtopics[0].code");
  }

  @Test
  void asksForAReasonOfTwentyLetters() {
    assertThat(fields(List.of(new SubtopicChoice("2.F", "Terlalu singkat"))))
        .containsExactly("subtopics[0].reason");
  }

  private List<String> fields(List<SubtopicChoice> choices) {
    return OneOrTwoSubtopics.check(choices, catalogue).stream().map(FieldError::field).toList();
  }
}
