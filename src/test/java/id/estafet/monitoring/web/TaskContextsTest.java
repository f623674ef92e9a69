package id.estafet.monitoring.web;

import static id.estafet.monitoring.web.SessionLineFixture.NPSN;
import static id.estafet.monitoring.web.SessionLineFixture.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.estafet.school.Caller;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskContextsTest {

  private static final Caller PRINCIPAL = new Caller("ks." + NPSN, List.of());

  private final TaskCards cards = mock();
  private final WorkingYear year = mock();
  private final SessionLines sessions = mock();
  private final SchoolFacts facts = mock();
  private final TaskContexts contexts = new TaskContexts(cards, year, sessions, facts);

  @BeforeEach
  void beginTheNextYear() {
    when(year.startYear()).thenReturn(OptionalInt.of(2024));
    when(sessions.of(any(), anyInt())).thenReturn(Map.of());
    layOut(2023, session(2023, 3, "SUBMITTED"), session(2023, 6, "HELD"));
    layOut(2024, session(2024, 1, "OPEN"), session(2024, 6, "PLANNED"));
  }

  @Test
  void surroundsATaskOfLastYearWithLastYear() {
    open(2023, 6);

    TaskContext context = contexts.of(PRINCIPAL, "task");

    assertThat(context.sessions())
        .extracting(SessionLine::key)
        .containsExactly(NPSN + ":2023:3", NPSN + ":2023:6");
    verify(facts).followUps(NPSN, NPSN + ":2023:B");
  }

  @Test
  void surroundsATaskOutsideTheSessionsWithTheCycleThatTheSchoolIsIn() {
    open(null, null);

    contexts.of(PRINCIPAL, "task");

    verify(facts).followUps(NPSN, NPSN + ":2024:A");
  }

  private void layOut(int startYear, SessionLine... lines) {
    when(sessions.of(List.of(NPSN), startYear)).thenReturn(Map.of(NPSN, List.of(lines)));
  }

  private void open(Integer startYear, Integer sessionNumber) {
    TaskCard card =
        new TaskCard("task", "", NPSN, "SD Semangat", startYear, sessionNumber, null, null, "");
    when(cards.visible(PRINCIPAL, List.of("task"))).thenReturn(List.of(card));
  }
}
