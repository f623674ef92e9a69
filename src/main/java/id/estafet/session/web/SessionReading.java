package id.estafet.session.web;

import id.estafet.calendar.SchoolYear;
import id.estafet.evidence.Attachment;
import id.estafet.evidence.Attachments;
import id.estafet.school.Caller;
import id.estafet.school.People;
import id.estafet.school.Schools;
import id.estafet.session.HistoryLine;
import id.estafet.session.Instrument;
import id.estafet.session.PmoSessions;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions for the caller, by the rights of {@link SessionAccess}. */
@Component
@Transactional(readOnly = true)
class SessionReading {

  private final SessionAccess access;
  private final SessionRows rows;
  private final PmoSessions sessions;
  private final Schools schools;
  private final People people;
  private final Attachments attachments;

  SessionReading(
      SessionAccess access,
      SessionRows rows,
      PmoSessions sessions,
      Schools schools,
      People people,
      Attachments attachments) {
    this.access = access;
    this.rows = rows;
    this.sessions = sessions;
    this.schools = schools;
    this.people = people;
    this.attachments = attachments;
  }

  /**
   * Sessions of one school, or of all within reach.
   *
   * @param npsn null for all
   * @param year null for all
   */
  public List<SessionRow> list(String npsn, SchoolYear year) {
    Caller caller = npsn == null ? access.requireDuty() : access.requireSchool(npsn);
    return rows.list(caller, npsn, year);
  }

  /** One session with all that belongs to it. */
  public SessionDetail detail(SessionKey key) {
    Caller caller = access.requireSchool(key.npsn());
    Instrument instrument = sessions.instrument(key);
    SessionFacts session = instrument.session();
    List<Attachment> evidence = attachments.of(key.toString());
    List<HistoryLine> history = sessions.history(key);
    List<String> logins =
        Stream.concat(
                Stream.ofNullable(session.submittedBy()), history.stream().map(HistoryLine::person))
            .distinct()
            .toList();
    return SessionDetail.of(
        row(caller, session), instrument, evidence, history, people.names(logins));
  }

  /** What evidence a session needs. */
  public EvidenceNeeds evidenceNeeds(SessionKey key) {
    Caller caller = access.requireSchool(key.npsn());
    SessionFacts session = sessions.get(key);
    List<Attachment> evidence = attachments.of(key.toString());
    List<String> logins = evidence.stream().map(Attachment::uploadedBy).distinct().toList();
    return EvidenceNeeds.of(
        session, evidence, access.canBringEvidence(caller, session), people.names(logins));
  }

  /** The row of a session, as the caller sees it. */
  public SessionRow row(Caller caller, SessionFacts session) {
    return SessionRow.of(
        session, schools.get(session.key().npsn()), access.canReopen(caller, session));
  }

  /** The row of a session, as whoever may see its school sees it. */
  public SessionRow row(SessionFacts session) {
    return row(access.requireSchool(session.key().npsn()), session);
  }
}
