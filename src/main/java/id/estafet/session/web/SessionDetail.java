package id.estafet.session.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.estafet.evidence.Attachment;
import id.estafet.school.Role;
import id.estafet.session.HistoryLine;
import id.estafet.session.Instrument;
import id.estafet.session.SessionEventKind;
import id.estafet.session.SessionFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One session with its whole instrument, evidence and history.
 *
 * @param deadlineAt last second in time, Asia/Jakarta
 * @param lateWindowEndsAt last second for a late report (R20)
 * @param facilitatorRole by the policy at opening (R01); left out before
 * @param planningDue whether it has the planning sections
 * @param reflectionDue whether it reflects on follow-ups
 * @param submittedBy login
 * @param reportVersion 0 before anything was filed
 */
record SessionDetail(
    @JsonUnwrapped SessionRow row,
    Instant deadlineAt,
    Instant lateWindowEndsAt,
    Role facilitatorRole,
    Role reporterRole,
    boolean planningDue,
    boolean reflectionDue,
    String submittedBy,
    String submittedByName,
    int reportVersion,
    Instant reopenedAt,
    String reopenedBy,
    String reopenReason,
    Instrument instrument,
    List<Attachment> attachments,
    List<Line> history) {

  static SessionDetail of(
      SessionRow row,
      Instrument instrument,
      List<Attachment> attachments,
      List<HistoryLine> history,
      Map<String, String> names) {
    SessionFacts session = instrument.session();
    return new SessionDetail(
        row,
        session.deadlineAt(),
        session.lateWindowEndsAt(),
        session.facilitatorRole(),
        session.reporterRole(),
        session.planningDue(),
        session.reflectionDue(),
        session.submittedBy(),
        names.get(session.submittedBy()),
        session.reportVersion(),
        session.reopenedAt(),
        session.reopenedBy(),
        session.reopenReason(),
        instrument,
        attachments,
        history.stream().map(line -> Line.of(line, names)).toList());
  }

  /**
   * One line of the history, oldest first.
   *
   * @param person login, or {@code system} for timers
   * @param kindLabel Indonesian
   */
  record Line(
      Instant happenedAt,
      String person,
      String personName,
      SessionEventKind kind,
      String kindLabel,
      String detail) {

    static Line of(HistoryLine line, Map<String, String> names) {
      return new Line(
          line.happenedAt(),
          line.person(),
          names.get(line.person()),
          line.kind(),
          line.kind().label(),
          line.detail());
    }
  }
}
