package id.estafet.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @ParameterizedTest
  @CsvSource({
    "PRINCIPAL, principal, SCHOOL, Kepala sekolah",
    "TEACHER, teacher, SCHOOL, Guru",
    "SUPERVISOR, supervisor, SCHOOL, Pengawas sekolah",
    "FACILITATOR, facilitator, SCHOOL, Fasilitator Sekolah Penggerak (FSP)",
    "FACILITATOR_COORDINATOR, facilitator-coordinator, SCHOOL, Koordinator FSP (KFSP)",
    "REGENCY_PMO, regency-pmo, REGENCY, PMO kabupaten/kota",
    "PROVINCE_PMO, province-pmo, PROVINCE, PMO provinsi",
    "UPT_PMO, upt-pmo, UPT, PMO UPT",
    "QUALITY_OFFICER, quality-officer, UPT, Widyaprada",
    "CENTRAL_PMO, central-pmo, CENTRE, PMO pusat",
    "ADMIN, camunda-admin, CENTRE, Administrator sistem"
  })
  void hasItsGroupPlaceAndLabel(Role role, String group, PlaceKind kind, String label) {
    assertThat(role.group()).isEqualTo(group);
    assertThat(role.placeKind()).isEqualTo(kind);
    assertThat(role.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsGroup(Role role) {
    assertThat(Role.ofGroup(role.group())).isEqualTo(role);
  }

  @Test
  void refusesAGroupThatIsNoRole() {
    assertThatThrownBy(() -> Role.ofGroup("PRINCIPAL"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected the group of a role, but got 'PRINCIPAL'");
  }
}
