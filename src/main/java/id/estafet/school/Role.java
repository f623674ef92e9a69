package id.estafet.school;

/** Stand-in. */
public enum Role {
  PRINCIPAL,
  TEACHER,
  SUPERVISOR,
  FACILITATOR,
  FACILITATOR_COORDINATOR,
  REGENCY_PMO,
  PROVINCE_PMO,
  UPT_PMO,
  QUALITY_OFFICER,
  CENTRAL_PMO,
  ADMIN;

  public String group() {
    return this == ADMIN
        ? "camunda-admin"
        : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return name();
  }
}
