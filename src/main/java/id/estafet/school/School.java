package id.estafet.school;

import java.time.ZoneId;

/** Stand-in. */
public record School(
    String npsn,
    String name,
    SchoolLevel level,
    SchoolStatus status,
    String regencyCode,
    String provinceCode,
    String uptCode,
    ZoneId zone) {}
