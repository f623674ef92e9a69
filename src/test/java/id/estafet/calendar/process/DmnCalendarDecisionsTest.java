package id.estafet.calendar.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.calendar.CalendarRow;
import id.estafet.calendar.FacilitationPolicy;
import id.estafet.calendar.Mode;
import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.school.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class DmnCalendarDecisionsTest {

  private static final SchoolYear YEAR = new SchoolYear(2023);

  private static ProcessEngine engine;
  private DmnCalendarDecisions decisions;

  @BeforeAll
  static void startEngine() {
    engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("calendar")
            .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
            .setAuthorizationEnabled(true)
            .buildProcessEngine();
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  @BeforeEach
  void deployTables() throws IOException {
    deploy(DmnCalendarDecisions.CALENDAR, table(DmnCalendarDecisions.CALENDAR));
    deploy(DmnCalendarDecisions.POLICY, table(DmnCalendarDecisions.POLICY));
    decisions = new DmnCalendarDecisions(provider());
  }

  @AfterEach
  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  @Test
  void readsTheCalendarIntoARecord() {
    assertThat(decisions.session(YEAR, 6))
        .isEqualTo(new CalendarRow(SessionKind.REFLECTION, 6, 1, 7, 10, 1));
  }

  @Test
  void readsThePolicyIntoARecord() {
    assertThat(decisions.policy(YEAR, 3))
        .isEqualTo(
            new FacilitationPolicy(
                Role.FACILITATOR,
                Role.FACILITATOR,
                Set.of(Mode.ONLINE),
                2,
                new BigDecimal("2"),
                Set.of("RECORDING")));
  }

  @Test
  void lastsTwoLessonHoursForASchoolOnItsOwn() {
    // when
    FacilitationPolicy policy = decisions.policy(YEAR, null);

    // then
    assertThat(policy.facilitator()).isEqualTo(Role.PRINCIPAL);
    assertThat(policy.allowedModes()).containsExactly(Mode.ONSITE, Mode.ONLINE);
    assertThat(policy.durationLessonHours()).isEqualTo("2");
  }

  @Test
  void answersWhoeverIsSignedIn() {
    // given
    engine.getIdentityService().setAuthenticatedUserId("ks.99000001");

    // then
    assertThat(decisions.session(YEAR, 1).kind()).isEqualTo(SessionKind.PLANNING);
  }

  @Test
  void followsARowOfOneYearAboveTheGeneralOnes() throws IOException {
    // given
    String rule =
        """
        <rule id="Rule_Only2024">
          <inputEntry id="i1"><text>"2024/2025"</text></inputEntry>
          <inputEntry id="i2"><text>1</text></inputEntry>
          <outputEntry id="o1"><text>"PLANNING"</text></outputEntry>
          <outputEntry id="o2"><text>9</text></outputEntry>
          <outputEntry id="o3"><text>0</text></outputEntry>
          <outputEntry id="o4"><text>10</text></outputEntry>
          <outputEntry id="o5"><text>5</text></outputEntry>
          <outputEntry id="o6"><text>0</text></outputEntry>
        </rule>
        """;
    String calendar = table(DmnCalendarDecisions.CALENDAR);

    // when
    deploy(
        DmnCalendarDecisions.CALENDAR,
        calendar.replaceFirst("(?=<rule )", rule.replace("\\", "\\\\")));

    // then
    assertThat(decisions.session(new SchoolYear(2024), 1))
        .isEqualTo(new CalendarRow(SessionKind.PLANNING, 9, 0, 10, 5, 0));
    assertThat(decisions.session(YEAR, 1).sessionMonth()).isEqualTo(8);
    assertThat(decisions.session(new SchoolYear(2024), 2).sessionMonth()).isEqualTo(10);
  }

  @Test
  void forgetsAnAnswerWhenTheTableIsDeployedAnew() throws IOException {
    // given
    decisions.session(YEAR, 2);

    // when
    deploy(
        DmnCalendarDecisions.CALENDAR,
        table(DmnCalendarDecisions.CALENDAR).replace("<text>11</text>", "<text>12</text>"));

    // then
    assertThat(decisions.session(YEAR, 2).deadlineMonth()).isEqualTo(12);
  }

  @Test
  void namesTheQuestionThatNoRowAnswers() {
    assertThatThrownBy(() -> decisions.policy(new SchoolYear(2021), 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Expected a row of decision 'facilitation-policy' for {cohort=1, startYear=2021},"
                + " but none matches");
  }

  @Test
  void namesTheDecisionThatIsNotDeployed() {
    // given
    engine.getRepositoryService().createDeploymentQuery().list().stream()
        .map(Deployment::getId)
        .forEach(engine.getRepositoryService()::deleteDeployment);

    // then
    assertThatThrownBy(() -> decisions.session(YEAR, 1))
        .hasMessage("Expected decision 'pmo-calendar' to be deployed, but it is not");
  }

  @Test
  void namesAWordThatTheProgrammeDoesNotKnow() throws IOException {
    // given
    deploy(
        DmnCalendarDecisions.CALENDAR,
        table(DmnCalendarDecisions.CALENDAR)
            .replace("<text>\"PLANNING\"</text>", "<text>\"X\"</text>"));

    // then
    assertThatThrownBy(() -> decisions.session(YEAR, 1))
        .hasMessage("Expected one of [PLANNING, REFLECTION, EXTRA] in a decision, but got 'X'");
  }

  private static String table(String key) throws IOException {
    return Files.readString(Path.of("processes/calendar", key + ".dmn"));
  }

  private static void deploy(String key, String table) {
    engine.getRepositoryService().createDeployment().addString(key + ".dmn", table).deploy();
  }

  private static ObjectProvider<ProcessEngine> provider() {
    return new ObjectProvider<>() {
      @Override
      public ProcessEngine getObject() {
        return engine;
      }

      @Override
      public Stream<ProcessEngine> stream() {
        return Stream.of(engine);
      }
    };
  }
}
