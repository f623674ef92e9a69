package id.estafet.calendar.web;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline granted to a place instead of the calendar's.
 *
 * @param schoolYear {@code 2023/2024}
 * @param place NPSN, {@code 51.08} or {@code 51}
 * @param deadline last day for the report, until 23:59:59 Asia/Jakarta
 * @param grantedBy login
 */
record DeadlineExceptionRow(
    String schoolYear,
    int sessionNumber,
    String place,
    LocalDate deadline,
    String reason,
    String grantedBy,
    Instant grantedAt) {}
