package id.estafet.session;

import id.estafet.calendar.FacilitationPolicies;
import id.estafet.calendar.Half;
import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.followup.FollowUpReflections;
import id.estafet.followup.ReflectionScope;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Enrolments;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions outside the calendar, for schools that meet more often (section 4.3). */
@Service
@Transactional
public class ExtraSessions {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 2000;

  private final StoredSessions sessions;
  private final Enrolments enrolments;
  private final FacilitationPolicies policies;
  private final FollowUpReflections reflections;
  private final MeetingMinutes minutes;
  private final Diary diary;
  private final Clock clock;

  ExtraSessions(
      StoredSessions sessions,
      Enrolments enrolments,
      FacilitationPolicies policies,
      FollowUpReflections reflections,
      MeetingMinutes minutes,
      Diary diary,
      Clock clock) {
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.policies = policies;
    this.reflections = reflections;
    this.minutes = minutes;
    this.diary = diary;
    this.clock = clock;
  }

  /** Opens one more session for a school, at once and without a deadline, for a reason. */
  public SessionFacts request(String npsn, SchoolYear year, String reason, String by) {
    FormCheck.of("session").all(ReopeningReason.check(reason)).refuse();
    int ordinal = sessions.lastNumber(npsn, year.startYear(), SessionKind.EXTRA).orElse(0) + 1;
    SessionKey key = SessionKey.extra(npsn, year.startYear(), ordinal);
    OptionalInt cohort = enrolments.cohortOf(npsn, year.startYear());
    Integer cohortOrNull = cohort.isPresent() ? cohort.getAsInt() : null;
    Instant now = clock.instant();
    PmoSession session =
        sessions.save(
            PmoSession.extra(
                key,
                runningCycle(npsn, year),
                cohortOrNull,
                SessionTerms.of(policies.of(year, cohortOrNull)),
                now));
    diary.note(session, now, by, SessionEventKind.EXTRA_REQUESTED, reason.strip());
    return session.facts();
  }

  /** Records what happened in it; that is its report. */
  public SessionFacts record(SessionKey key, ExtraSessionAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    session.requireWorking();
    ReflectionScope scope = new ReflectionScope(session.npsn(), key.toString(), session.openedAt());
    FormCheck.of("session")
        .all(HeldMeeting.check(session, answers.basicInfo(), ProgrammeTime.today(clock)))
        .text("topicDiscussed", answers.topicDiscussed(), SHORTEST, LONGEST)
        .optionalText("extraNotes", answers.extraNotes(), LONGEST)
        .collect(() -> reflections.reflectOnSome(scope, answers.followUpReflections(), by))
        .refuse();
    minutes
        .write(session, answers.basicInfo())
        .tellExtra(answers.topicDiscussed(), answers.extraNotes());
    Instant now = clock.instant();
    session.recordExtra(now, by, null);
    diary.note(session, now, by, SessionEventKind.EXTRA_RECORDED, null);
    return session.facts();
  }

  /** The second cycle begins when the first has no session left, on whatever day that is. */
  private CycleKey runningCycle(String npsn, SchoolYear year) {
    CycleKey first = new CycleKey(npsn, year.startYear(), Half.A);
    boolean over =
        sessions.ofCycle(first.toString()).stream().noneMatch(PmoSession::isStillToBeReported);
    return over ? first.next() : first;
  }
}
