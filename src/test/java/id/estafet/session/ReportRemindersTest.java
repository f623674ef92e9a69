package id.estafet.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportRemindersTest {

  /** Due on 20 September 2023, taken until 4 October. */
  private static final SessionFacts SESSION = InstrumentFixture.facts(1, SessionStatus.OPEN);

  private final ReportReminders reminders = ReportReminders.of(SESSION);

  @Test
  void remindsBeforeTheDeadlineThenWeeklyUntilTheWindowEnds() {
    List<String> days = new ArrayList<>();
    Optional<Instant> next = reminders.next(Instant.EPOCH);
    while (next.isPresent()) {
      days.add(ProgrammeTime.dateOf(next.get()).toString());
      next = reminders.next(next.get());
    }

    assertThat(days)
        .containsExactly(
            "2023-09-13", "2023-09-17", "2023-09-19", "2023-09-21", "2023-09-23", "2023-09-28");
  }

  @Test
  void speaksToTheReporterAndFromTheThirdDayOnToTheCoordinator() {
    assertThat(receivers("2023-09-13")).containsExactly(Role.PRINCIPAL);
    assertThat(receivers("2023-09-21")).containsExactly(Role.PRINCIPAL);
    assertThat(receivers("2023-09-23")).containsExactly(Role.FACILITATOR_COORDINATOR);
    assertThat(receivers("2023-09-28"))
        .containsExactly(Role.PRINCIPAL, Role.FACILITATOR_COORDINATOR);
  }

  @Test
  void makesUpForTheLatestReminderThatIsPast() {
    assertThat(reminders.latest(LocalDate.of(2023, 9, 12))).isEmpty();
    assertThat(reminders.latest(LocalDate.of(2023, 9, 18)))
        .map(ReportReminder::day)
        .contains(LocalDate.of(2023, 9, 17));
  }

  private List<Role> receivers(String day) {
    return reminders.latest(LocalDate.parse(day)).orElseThrow().receivers(Role.PRINCIPAL);
  }
}
