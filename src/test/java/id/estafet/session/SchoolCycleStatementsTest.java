package id.estafet.session;

import static id.estafet.session.SessionFixture.CYCLE_A;
import static id.estafet.session.SessionFixture.SESSION_1;
import static id.estafet.session.SessionFixture.SESSION_2;
import static id.estafet.session.SessionFixture.SESSION_3;
import static id.estafet.session.SessionFixture.implementation;
import static org.assertj.core.api.Assertions.assertThat;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpFixture;
import id.estafet.followup.FollowUpReflectionAnswer;
import id.estafet.support.DomainDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our share of the budget of a school cycle (architecture, part 10), the engine's apart. */
class SchoolCycleStatementsTest {

  private static final long BUDGET = 100;
  private static final String BY = "ks.99000001";

  private final Map<String, Long> statements = new LinkedHashMap<>();

  @Test
  void takesAHandfulOfStatementsAnAct() {
    try (DomainDatabase database = DomainDatabase.ofFollowUpsAndSessions()) {
      SessionWorld world = new SessionWorld(database);
      world.evidence.add("DOCUMENTATION");

      world.at("2023-07-20T08:00:00+07:00");
      count(world, "prepare", () -> world.opening.prepare(CYCLE_A));
      planningSession(world);
      reflectionSession(world, SESSION_2, "2023-10-01", LocalDate.of(2023, 10, 24));
      reflectionSession(world, SESSION_3, "2023-12-01", LocalDate.of(2023, 12, 12));
      count(world, "any open", () -> world.closing.anyOpen(CYCLE_A));
      count(world, "carry over", () -> world.closing.carryOverAll(CYCLE_A));
      count(world, "close", () -> world.closing.close(CYCLE_A));
    }

    assertThat(statements.values().stream().mapToLong(Long::longValue).sum())
        .as(statements.toString())
        .isLessThanOrEqualTo(BUDGET);
  }

  private void planningSession(SessionWorld world) {
    world.at("2023-08-01T00:10:00+07:00");
    count(world, "open 1", () -> world.opening.open(SESSION_1));
    world.at("2023-08-22T12:00:00+07:00");
    count(
        world,
        "schedule 1",
        () -> world.scheduling.agree(SESSION_1, SessionFixture.validSchedule(), BY));
    count(
        world,
        "reflect",
        () -> world.reflections.record(SESSION_1, SessionFixture.validReflection(), BY));
    SupervisorReflectionAnswers view =
        new SupervisorReflectionAnswers("Guru mulai terbuka pada data murid", null, null);
    count(
        world,
        "supervisor",
        () -> world.reflections.addSupervisorReflection(SESSION_1, view, "pengawas.99000001"));
    count(
        world,
        "root causes",
        () -> world.rootCauses.record(SESSION_1, SessionFixture.validRootCauses(), BY));
    count(
        world,
        "solutions",
        () -> world.solutions.record(SESSION_1, SessionFixture.validSolutions(), BY));
    count(world, "confirm", () -> world.solutions.confirmInSilence(SESSION_1));
    submit(world, SESSION_1);
  }

  private void reflectionSession(SessionWorld world, SessionKey key, String opens, LocalDate held) {
    world.at(opens + "T00:10:00+07:00");
    count(world, "open " + key.number(), () -> world.opening.open(key));
    world.at(held + "T12:00:00+07:00");
    count(
        world,
        "schedule " + key.number(),
        () -> world.scheduling.agree(key, SessionFixture.validSchedule(), BY));
    List<FollowUpReflectionAnswer> well =
        world.read(() -> world.closing.openFollowUps(CYCLE_A)).stream()
            .map(AgreedFollowUp::id)
            .map(FollowUpFixture::runsWell)
            .toList();
    count(
        world,
        "implementation " + key.number(),
        () -> world.implementation.record(key, implementation(held, well), BY));
    submit(world, key);
  }

  private void submit(SessionWorld world, SessionKey key) {
    count(
        world,
        "submit " + key.number(),
        () -> world.reports.submit(key, new ReportAnswers(null, true, false), BY));
  }

  private void count(SessionWorld world, String act, Runnable work) {
    statements.put(act, world.database.statementsOf(work));
  }
}
