package id.estafet.session;

import id.estafet.platform.text.FormCheck;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees with the school when and how a session is held. */
@Service
@Transactional
public class Scheduling {

  private static final int SHORTEST_NOTE = 5;
  private static final int LONGEST_NOTE = 1000;

  private final StoredSessions sessions;
  private final Diary diary;
  private final Clock clock;

  Scheduling(StoredSessions sessions, Diary diary, Clock clock) {
    this.sessions = sessions;
    this.diary = diary;
    this.clock = clock;
  }

  /** Records the schedule, or another one (R11). */
  public void agree(SessionKey key, ScheduleAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    session.agreeSchedule(Schedule.of(answers));
    FormCheck.of("session").all(AgreedSchedule.check(session, answers)).refuse();
    Instant now = clock.instant();
    diary.note(session, now, by, SessionEventKind.SCHEDULED, answers.plannedDate().toString());
  }

  /** Records that the school was reminded of a missing schedule. */
  public void reminded(SessionKey key, ReminderAnswers answers, String by) {
    FormCheck.of("session")
        .text("reminderNote", answers.reminderNote(), SHORTEST_NOTE, LONGEST_NOTE)
        .refuse();
    diary.note(key, clock.instant(), by, SessionEventKind.SCHOOL_REMINDED, answers.reminderNote());
  }
}
