package id.estafet.session;

import static id.estafet.platform.text.Texts.text;

import id.estafet.evidence.AttachmentKind;
import id.estafet.notification.Notices;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Duties;
import id.estafet.school.Role;
import id.estafet.school.Schools;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear about sessions, and who hears it (section 7). */
@Component
public class SessionNotices {

  /** The sessions of one school in Tasklist. */
  /** Leads to the reader's task of the session; who has none comes to the school's sessions. */
  private static final String SESSION_PAGE = "/camunda/app/tasklist/default/#/my-task?sesi=";

  private final PmoSessions sessions;
  private final Schools schools;
  private final Duties duties;
  private final Notices notices;
  private final Clock clock;

  SessionNotices(
      PmoSessions sessions, Schools schools, Duties duties, Notices notices, Clock clock) {
    this.sessions = sessions;
    this.schools = schools;
    this.duties = duties;
    this.notices = notices;
    this.clock = clock;
  }

  /** Stage 2 goes on without the reflection on learning (R13): the coordinator should know. */
  public void reflectionSkipped(SessionKey key) {
    SessionFacts session = sessions.get(key);
    send(
        "session.reflectionSkipped",
        key.toString(),
        session,
        List.of(Role.FACILITATOR_COORDINATOR),
        session.overrideReason());
  }

  /** The month of the session has begun and no day is set: its facilitator is asked for one. */
  public void scheduleNeeded(SessionKey key) {
    SessionFacts session = sessions.get(key);
    send(
        "session.scheduleNeeded",
        key.toString(),
        session,
        List.of(session.facilitatorRole()),
        ProgrammeTime.date(session.monthEnd()));
  }

  /**
   * The session is held in a week or tomorrow: all who take part are told, of each once. When its
   * day is over there is nothing to tell.
   */
  public void sessionNear(SessionKey key) {
    SessionFacts session = sessions.get(key);
    LocalDate day = session.schedule().plannedDate();
    long daysLeft = ChronoUnit.DAYS.between(ProgrammeTime.today(clock), day);
    if (daysLeft < 0) {
      return;
    }
    send(
        "session.near",
        key + ":" + day + (daysLeft > 1 ? ":week" : ":day"),
        session,
        List.of(Role.PRINCIPAL, Role.SUPERVISOR, Role.TEACHER, session.facilitatorRole()),
        ProgrammeTime.date(day),
        daysLeft);
  }

  /**
   * The report is due or overdue: whoever is to hear of it by the latest reminder is told, unless
   * that has been done. So a reminder that nobody sent on its day is made up for.
   */
  public void reportDue(SessionFacts session) {
    LocalDate today = ProgrammeTime.today(clock);
    long daysLeft = ChronoUnit.DAYS.between(today, session.deadline());
    ReportReminders.of(session)
        .latest(today)
        .ifPresent(
            reminder ->
                send(
                    daysLeft >= 0 ? "session.reportDue" : "session.reportOverdue",
                    session.key() + ":" + reminder.day(),
                    session,
                    reminder.receivers(session.reporterRole()),
                    Math.abs(daysLeft),
                    ProgrammeTime.date(session.deadline())));
  }

  /** A filed or missed report is open again, and not for long: the reporter hears at once. */
  public void reportReopened(SessionFacts session) {
    String kind = "session.reportReopened";
    Object[] words =
        words(
            session,
            session.reopenReason(),
            ProgrammeTime.date(ProgrammeTime.dateOf(session.lateWindowEndsAt())));
    notices.sendAtOnce(
        kind + ":" + session.key() + ":" + session.reopenedAt(),
        receivers(session, List.of(session.reporterRole())),
        kind,
        text(kind + ".subject", words),
        text(kind + ".body", words),
        page(session));
  }

  /**
   * Evidence that was to follow its report is still missing: on the days on which the report would
   * be asked for, the same people are reminded.
   */
  public void evidenceDue(SessionFacts session) {
    LocalDate today = ProgrammeTime.today(clock);
    ReportReminders.of(session)
        .latest(today)
        .filter(reminder -> reminder.day().equals(today))
        .ifPresent(
            reminder ->
                send(
                    "session.evidenceDue",
                    session.key() + ":" + today,
                    session,
                    reminder.receivers(session.reporterRole()),
                    ProgrammeTime.date(session.deadline()),
                    ProgrammeTime.date(ProgrammeTime.dateOf(session.lateWindowEndsAt()))));
  }

  /** Nobody waits for evidence any more: if it never came, the coordinator should know. */
  public void waitForEvidenceEnded(SessionFacts session) {
    if (session.promisedEvidence() != PromisedEvidence.NOT_COMPLETED) {
      return;
    }
    send(
        "session.evidenceNotCompleted",
        session.key() + ":" + session.reportVersion(),
        session,
        List.of(Role.FACILITATOR_COORDINATOR),
        session.requiredEvidence().stream()
            .map(kind -> AttachmentKind.valueOf(kind).label())
            .collect(Collectors.joining(", ")));
  }

  /** The report is filed: whoever reports and the principal get the receipt. */
  @EventListener
  void reportFiled(ReportFiled filed) {
    SessionFacts session = filed.session();
    String kind = "session.reportFiled";
    Object[] words =
        words(
            session,
            ProgrammeTime.date(ProgrammeTime.dateOf(session.submittedAt())),
            session.late() ? 1 : 0);
    notices.send(
        kind + ":" + session.key() + ":" + session.reportVersion(),
        receivers(session, List.of(session.reporterRole(), Role.PRINCIPAL)),
        kind,
        text(kind + ".subject", words),
        text(kind + ".body", words),
        "/receipts/" + filed.receipt());
  }

  @EventListener
  void subtopicsChanged(SubtopicsChanged change) {
    SessionFacts session = sessions.get(change.session());
    send(
        "session.subtopicsChanged",
        change.session().toString(),
        session,
        List.of(Role.FACILITATOR_COORDINATOR),
        change.reason());
  }

  private void send(
      String kind, String key, SessionFacts session, List<Role> roles, Object... details) {
    Object[] words = words(session, details);
    notices.send(
        kind + ":" + key,
        receivers(session, roles),
        kind,
        text(kind + ".subject", words),
        text(kind + ".body", words),
        page(session));
  }

  private List<String> receivers(SessionFacts session, List<Role> roles) {
    return duties.holders(session.key().npsn(), roles, ProgrammeTime.today(clock)).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** School and session first, in every text. */
  private Object[] words(SessionFacts session, Object... details) {
    Object[] words = new Object[details.length + 2];
    words[0] = schools.get(session.key().npsn()).name();
    words[1] = session.key().label();
    System.arraycopy(details, 0, words, 2, details.length);
    return words;
  }

  private static String page(SessionFacts session) {
    return SESSION_PAGE + session.key();
  }
}
