package id.estafet.session.process;

import id.estafet.platform.process.OpenTask;
import id.estafet.platform.process.Prefill;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.session.BasicInfo;
import id.estafet.session.PmoSessions;
import id.estafet.session.ScheduleAnswers;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What all forms of a session share: which session it is, and how it is held. */
@Component
class SessionTasks {

  private final PmoSessions sessions;
  private final SessionTexts texts;
  private final SessionPeople people;
  private final Clock clock;

  SessionTasks(PmoSessions sessions, SessionTexts texts, SessionPeople people, Clock clock) {
    this.sessions = sessions;
    this.texts = texts;
    this.people = people;
    this.clock = clock;
  }

  /** The session that the task is about; it is one of the task's own school. */
  static SessionKey keyOf(OpenTask task) {
    SessionKey key =
        SessionKey.parse(SchoolPmoCycleProcess.Variables.SESSION_KEY.from(task.scope()));
    if (!key.npsn().equals(task.place())) {
      throw new IllegalStateException(
          "Expected a session of '%s', but the process names '%s'".formatted(task.place(), key));
    }
    return key;
  }

  /** The line that says which school and session a form is about. */
  Prefill about(SessionFacts session) {
    return new Prefill().with("contextLine", texts.contextLine(session));
  }

  /** How the session was held, as far as it is known: recorded, or as it was planned. */
  void basicInfo(Prefill prefill, SessionFacts session) {
    Optional<BasicInfo> recorded = sessions.basicInfo(session.key());
    recorded.ifPresentOrElse(prefill::fieldsOf, () -> planned(prefill, session));
  }

  private void planned(Prefill prefill, SessionFacts session) {
    ScheduleAnswers schedule = session.schedule();
    prefill.fieldsOf(schedule);
    boolean past = schedule != null && !schedule.plannedDate().isAfter(ProgrammeTime.today(clock));
    prefill
        .with("heldDate", past ? schedule.plannedDate() : null)
        .with("durationLessonHours", session.policyLessonHours())
        .with("attendees", people.expected(session));
  }
}
