package id.estafet.session;

import id.estafet.platform.time.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a report is asked for (section 7): 7, 3 and 1 days before the deadline, the day after it and
 * then weekly until the late window ends; the coordinator hears of it from the third day after on.
 * Each time at 06:30 in Asia/Jakarta.
 */
public final class ReportReminders {

  private static final List<Integer> BEFORE = List.of(-7, -3, -1);
  private static final int FIRST_OVERDUE = 1;
  private static final int WEEK = 7;

  private final LocalDate deadline;
  private final LocalDate lastDay;

  private ReportReminders(LocalDate deadline, LocalDate lastDay) {
    this.deadline = deadline;
    this.lastDay = lastDay;
  }

  /** The reminders of a session's report. */
  public static ReportReminders of(SessionFacts session) {
    return new ReportReminders(
        session.deadline(), ProgrammeTime.dateOf(session.lateWindowEndsAt()));
  }

  /** The first reminder after a moment; none when the last is past. */
  public Optional<Instant> next(Instant after) {
    return all()
        .map(reminder -> ProgrammeTime.morningOf(reminder.day()))
        .filter(moment -> moment.isAfter(after))
        .findFirst();
  }

  /** The reminder of a day, or the last one before it; none before the first. */
  Optional<ReportReminder> latest(LocalDate today) {
    return all()
        .filter(reminder -> !reminder.day().isAfter(today))
        .reduce((earlier, later) -> later);
  }

  private Stream<ReportReminder> all() {
    IntStream overdue =
        IntStream.concat(
            IntStream.of(FIRST_OVERDUE, ReportReminder.COPIED_FROM_DAY),
            IntStream.iterate(FIRST_OVERDUE + WEEK, day -> day + WEEK)
                .takeWhile(day -> !deadline.plusDays(day).isAfter(lastDay)));
    return Stream.concat(BEFORE.stream(), overdue.boxed())
        .map(day -> new ReportReminder(deadline.plusDays(day), day))
        .filter(reminder -> !reminder.day().isAfter(lastDay));
  }
}
