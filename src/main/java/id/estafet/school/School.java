package id.estafet.school;

import java.time.ZoneId;

/**
 * A school with the offices above it.
 *
 * @param npsn eight digits, never derived from or checked against the region (section 18.1)
 * @param zone the zone of its province, for display only; deadlines end in Asia/Jakarta
 */
public record School(
    String npsn,
    String name,
    SchoolLevel level,
    SchoolStatus status,
    String regencyCode,
    String provinceCode,
    String uptCode,
    ZoneId zone) {

  /** The place of the office that serves the school: regency, or province for SMA and SLB (R16). */
  public String office() {
    return level.servedByProvince() ? provinceCode : regencyCode;
  }
}
