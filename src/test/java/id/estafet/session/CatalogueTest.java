package id.estafet.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Catalogue catalogue = new Catalogue();

  @Test
  void holdsThe34SubtopicsOf202324() {
    assertThat(catalogue.version()).isEqualTo("2023-24");
    assertThat(catalogue.subtopics()).hasSize(34);
    assertThat(
            catalogue.subtopics().stream()
                .collect(
                    Collectors.groupingBy(
                        subtopic -> subtopic.topic().number(), Collectors.counting())))
        .containsEntry(1, 9L)
        .containsEntry(2, 11L)
        .containsEntry(3, 6L)
        .containsEntry(4, 8L);
  }

  @Test
  void has14ForPlanning() {
    assertThat(catalogue.subtopics())
        .filteredOn(subtopic -> subtopic.kind() == SubtopicKind.PLANNING)
        .hasSize(14);
  }

  @Test
  void namesASubtopicByItsCode() {
    assertThat(catalogue.label("2.F")).isEqualTo("2.F Pembelajaran berdiferensiasi");
    assertThat(catalogue.find("1.F").orElseThrow().name())
        .isEqualTo(
            "Strategi kebijakan dan program pengayaan siswa (penguatan literasi, penghijauan, dll)");
  }
}
