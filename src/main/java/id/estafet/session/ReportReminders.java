package id.estafet.session;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the reporter is reminded: 7, 3 and 1 days before the deadline, the day after it and a week
 * later (section 7), each at 06:30 in Asia/Jakarta.
 */
public final class ReportReminders {

  private static final List<Integer> DAYS = List.of(-7, -3, -1, 1, 8);

  private final LocalDate deadline;

  private ReportReminders(LocalDate deadline) {
    this.deadline = deadline;
  }

  /** The reminders of a session's report. */
  public static ReportReminders of(SessionFacts session) {
    return new ReportReminders(session.deadline());
  }

  /** The first reminder after a moment; none when the last is past. */
  public Optional<Instant> next(Instant after) {
    return DAYS.stream()
        .map(day -> ProgrammeTime.morningOf(deadline.plusDays(day)))
        .filter(moment -> moment.isAfter(after))
        .findFirst();
  }
}
