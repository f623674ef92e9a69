package id.estafet.school.web;

import id.estafet.school.SchoolLevel;
import id.estafet.school.SchoolStatus;

/**
 * A school in a list.
 *
 * @param regencyCode {@code 51.03}
 * @param provinceCode {@code 51}
 * @param timeZone {@code Asia/Makassar}, for display only
 */
record SchoolRow(
    String npsn,
    String name,
    SchoolLevel level,
    SchoolStatus status,
    String regencyCode,
    String regencyName,
    String provinceCode,
    String uptCode,
    String timeZone) {}
