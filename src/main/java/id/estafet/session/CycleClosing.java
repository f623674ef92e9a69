package id.estafet.session;

import id.estafet.calendar.SchoolCalendar;
import id.estafet.calendar.SchoolYear;
import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.CycleEnd;
import id.estafet.followup.FollowUps;
import id.estafet.followup.NextCycle;
import id.estafet.school.Schools;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a cycle: what is open is closed or carried over to the next (section 10, R24). */
@Service
@Transactional
public class CycleClosing {

  private final StoredSessions sessions;
  private final FollowUps followUps;
  private final CycleEnd cycleEnd;
  private final Schools schools;
  private final SchoolCalendar calendar;
  private final Diary diary;
  private final Clock clock;

  CycleClosing(
      StoredSessions sessions,
      FollowUps followUps,
      CycleEnd cycleEnd,
      Schools schools,
      SchoolCalendar calendar,
      Diary diary,
      Clock clock) {
    this.sessions = sessions;
    this.followUps = followUps;
    this.cycleEnd = cycleEnd;
    this.schools = schools;
    this.calendar = calendar;
    this.diary = diary;
    this.clock = clock;
  }

  /** Whether anything waits for a decision. */
  @Transactional(readOnly = true)
  public boolean anyOpen(CycleKey cycle) {
    return followUps.anyOpenOfCycle(cycle.toString());
  }

  /** What waits for a decision. */
  @Transactional(readOnly = true)
  public List<AgreedFollowUp> openFollowUps(CycleKey cycle) {
    return followUps.openOfCycle(cycle.toString());
  }

  /** Does with each open follow-up as the principal decided. */
  public void decide(CycleKey cycle, DecisionAnswers answers, String by) {
    cycleEnd.decide(cycle.toString(), answers.decisions(), next(cycle), by);
    note(cycle, by, SessionEventKind.FOLLOW_UPS_DECIDED);
  }

  /** Carries over all that is open, since nobody decided in time. */
  public void carryOverAll(CycleKey cycle) {
    cycleEnd.carryOverAll(cycle.toString(), next(cycle), Diary.SYSTEM);
    note(cycle, Diary.SYSTEM, SessionEventKind.FOLLOW_UPS_CARRIED_OVER);
  }

  /**
   * Closes the cycle; completed follow-ups stay completed from now on, and extra sessions that
   * nobody recorded are missed.
   */
  public void close(CycleKey cycle) {
    sessions.waitingExtrasOf(cycle.toString()).forEach(this::miss);
    cycleEnd.close(cycle.toString());
    note(cycle, Diary.SYSTEM, SessionEventKind.CYCLE_CLOSED);
  }

  private void miss(PmoSession extra) {
    extra.missed();
    diary.note(extra, clock.instant(), Diary.SYSTEM, SessionEventKind.REPORT_MISSED, null);
  }

  private NextCycle next(CycleKey cycle) {
    CycleKey next = cycle.next();
    SessionKey planning = next.first();
    return new NextCycle(
        next.toString(),
        calendar
            .session(schools.get(cycle.npsn()), new SchoolYear(next.startYear()), planning.number())
            .monthStart(),
        cycle.last().toString());
  }

  private void note(CycleKey cycle, String by, SessionEventKind kind) {
    diary.note(cycle.last(), clock.instant(), by, kind, null);
  }
}
