package id.estafet.session.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SchoolYears;
import id.estafet.platform.text.Conflict;
import id.estafet.school.Caller;
import id.estafet.session.ExtraSessions;
import id.estafet.session.ReportFiling;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import id.estafet.session.SessionNotices;
import id.estafet.session.SessionWorkflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people start outside of any task: fact and process change together or not at all. */
@Service
@Transactional
class SessionActs {

  private final SessionAccess access;
  private final ReportFiling filing;
  private final ExtraSessions extraSessions;
  private final SchoolYears years;
  private final SessionWorkflow workflow;
  private final SessionNotices notices;

  SessionActs(
      SessionAccess access,
      ReportFiling filing,
      ExtraSessions extraSessions,
      SchoolYears years,
      SessionWorkflow workflow,
      SessionNotices notices) {
    this.access = access;
    this.filing = filing;
    this.extraSessions = extraSessions;
    this.years = years;
    this.workflow = workflow;
    this.notices = notices;
  }

  /** Opens a filed or missed report again (section 11, R20). */
  public SessionFacts reopen(SessionKey key, String reason) {
    Caller caller = access.requireReopen(key);
    SessionFacts reopened = filing.reopen(key, caller.login(), reason);
    workflow.reportReopened(reopened);
    notices.reportReopened(reopened);
    return reopened;
  }

  /** Opens a session outside the calendar (section 4.3). */
  public SessionFacts requestExtra(String npsn, SchoolYear year, String reason) {
    Caller caller = access.requireExtra(npsn);
    if (!years.isOpen(year)) {
      throw new Conflict(text("session.extra.yearNotOpen", year.label()));
    }
    SessionFacts requested = extraSessions.request(npsn, year, reason, caller.login());
    workflow.extraSessionRequested(requested);
    return requested;
  }
}
