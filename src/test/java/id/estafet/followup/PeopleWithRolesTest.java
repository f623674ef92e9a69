package id.estafet.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.text.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleWithRolesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bu Ayu - penanggung jawab",
        "Bu Ayu: penanggung jawab",
        "Bu Ayu – penanggung jawab",
        "Bu Ayu—penanggung jawab",
        "- Bu Ayu - penanggung jawab",
        "  Bu Ayu -penanggung jawab  "
      })
  void readsNameAndRole(String line) {
    assertThat(PeopleWithRoles.parse(line))
        .containsExactly(new InvolvedPerson("Bu Ayu", "penanggung jawab"));
  }

  @Test
  void keepsTheHyphenOfAName() {
    assertThat(PeopleWithRoles.parse("Siti-Nur - guru kelas"))
        .containsExactly(new InvolvedPerson("Siti-Nur", "guru kelas"));
  }

  @Test
  void readsOnePersonALine() {
    assertThat(PeopleWithRoles.parse("Bu Ayu - ketua\n\nPak Made: anggota\n")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bu Ayu", "Bu Ayu -", "- penanggung jawab", ": ketua"})
  void refusesAPersonWithoutARole(String line) {
    assertThat(PeopleWithRoles.check("followUps[0].people", line))
        .extracting(FieldError::field)
        .containsExactly("followUps[0].people");
  }

  @Test
  void tellsTheExpectedForm() {
    assertThat(PeopleWithRoles.check("people", "Bu Ayu - ketua\nPak Made").get(0).message())
        .isEqualTo(
            "Pihak terlibat \"Pak Made\" belum lengkap."
                + " Mohon tulis satu orang per baris dengan bentuk: Nama - peran.");
  }
}
