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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear about sessions, and who hears it (section 7). */
@Component
public class SessionNotices {

  /** From this day after the deadline on the coordinator gets a copy. */
  private static final int COPIED_FROM_DAY = 3;

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

  /** The session is held tomorrow, or soon: all who take part are told. */
  public void sessionNear(SessionKey key) {
    SessionFacts session = sessions.get(key);
    LocalDate day = session.schedule().plannedDate();
    send(
        "session.near",
        key + ":" + day,
        session,
        List.of(Role.PRINCIPAL, Role.SUPERVISOR, Role.TEACHER, session.facilitatorRole()),
        ProgrammeTime.date(day));
  }

  /** The report is due or overdue: the reporter is told, from day +3 the coordinator too. */
  public void reportDue(SessionFacts session) {
    LocalDate today = ProgrammeTime.today(clock);
    long daysLeft = ChronoUnit.DAYS.between(today, session.deadline());
    List<Role> receivers = new ArrayList<>(List.of(session.reporterRole()));
    if (-daysLeft >= COPIED_FROM_DAY) {
      receivers.add(Role.FACILITATOR_COORDINATOR);
    }
    send(
        daysLeft >= 0 ? "session.reportDue" : "session.reportOverdue",
        session.key() + ":" + today,
        session,
        receivers,
        Math.abs(daysLeft),
        ProgrammeTime.date(session.deadline()));
  }

  /** Evidence that was to follow its report is still missing: the reporter is reminded. */
  public void evidenceDue(SessionFacts session) {
    send(
        "session.evidenceDue",
        session.key() + ":" + ProgrammeTime.today(clock),
        session,
        List.of(session.reporterRole()),
        ProgrammeTime.date(session.deadline()),
        ProgrammeTime.date(ProgrammeTime.dateOf(session.lateWindowEndsAt())));
  }

  /** Evidence that was to follow its report never came: the coordinator should know. */
  public void evidenceNotCompleted(SessionFacts session) {
    send(
        "session.evidenceNotCompleted",
        session.key() + ":" + session.reportVersion(),
        session,
        List.of(Role.FACILITATOR_COORDINATOR),
        session.requiredEvidence().stream()
            .map(kind -> AttachmentKind.valueOf(kind).label())
            .collect(Collectors.joining(", ")));
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
    String npsn = session.key().npsn();
    LocalDate today = ProgrammeTime.today(clock);
    List<String> receivers =
        duties.holders(npsn, roles, today).values().stream().flatMap(List::stream).toList();
    Object[] words = new Object[details.length + 2];
    words[0] = schools.get(npsn).name();
    words[1] = session.key().label();
    System.arraycopy(details, 0, words, 2, details.length);
    notices.send(
        kind + ":" + key,
        receivers,
        kind,
        text(kind + ".subject", words),
        text(kind + ".body", words),
        null);
  }
}
