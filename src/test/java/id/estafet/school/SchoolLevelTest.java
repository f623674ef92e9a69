package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolLevelTest {

  @ParameterizedTest
  @CsvSource({
    "PAUD, PAUD",
    "TK, PAUD",
    "KB, PAUD",
    "TPA, PAUD",
    "SPS, PAUD",
    "SD, SD",
    "SMP, SMP",
    "SMA, SMA",
    "SLB, SLB",
    "SDLB, SLB",
    "SMPLB, SLB",
    "SMALB, SLB",
    "tk, PAUD"
  })
  void isFoundByEverySynonym(String text, SchoolLevel level) {
    assertThat(SchoolLevel.find(text)).contains(level);
  }

  @Test
  void doesNotKnowSmk() {
    assertThat(SchoolLevel.find("SMK")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PAUD, false", "SD, false", "SMP, false", "SMA, true", "SLB, true"})
  void goesToTheProvinceOnlyForSmaAndSlb(SchoolLevel level, boolean province) {
    assertThat(level.servedByProvince()).isEqualTo(province);
  }
}
