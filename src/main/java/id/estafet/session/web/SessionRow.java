package id.estafet.session.web;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.School;
import id.estafet.session.PromisedEvidence;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A session in a list.
 *
 * @param key {@code 99000001:2023:1}, extra sessions {@code 99000001:2023:X1}
 * @param schoolYear {@code 2023/2024}
 * @param statusLabel Indonesian
 * @param zone of the school, in which its people read times
 * @param opensOn first day of its month
 * @param deadline last day for the report, until 23:59:59 Asia/Jakarta; none for extra sessions
 * @param promisedEvidence left out unless the report was filed with evidence to follow
 * @param promisedEvidenceLabel Indonesian
 * @param canReopen whether the caller could open the report again now
 * @param hasReport whether anything was ever filed
 */
record SessionRow(
    String key,
    String npsn,
    String schoolName,
    ZoneId zone,
    String schoolYear,
    int sessionNumber,
    SessionKind kind,
    SessionStatus status,
    String statusLabel,
    LocalDate opensOn,
    LocalDate deadline,
    LocalDate plannedDate,
    LocalDate heldDate,
    Instant submittedAt,
    boolean late,
    PromisedEvidence promisedEvidence,
    String promisedEvidenceLabel,
    boolean canReopen,
    boolean hasReport) {

  static SessionRow of(SessionFacts session, School school, boolean canReopen) {
    return new SessionRow(
        session.key().toString(),
        school.npsn(),
        school.name(),
        school.zone(),
        new SchoolYear(session.key().startYear()).label(),
        session.key().number(),
        session.kind(),
        session.status(),
        session.status().label(),
        ProgrammeTime.dateOf(session.opensAt()),
        session.deadline(),
        session.schedule() == null ? null : session.schedule().plannedDate(),
        session.heldDate(),
        session.submittedAt(),
        session.late(),
        session.promisedEvidence(),
        session.promisedEvidence() == null ? null : session.promisedEvidence().label(),
        canReopen,
        session.reportVersion() > 0);
  }
}
