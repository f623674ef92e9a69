package id.estafet.calendar.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTablesTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "1, PLANNING, 8, 0, 9, 20, 0",
    "2, REFLECTION, 10, 0, 11, 10, 0",
    "3, REFLECTION, 12, 0, 12, 20, 0",
    "4, PLANNING, 2, 1, 3, 10, 1",
    "5, REFLECTION, 4, 1, 5, 10, 1",
    "6, REFLECTION, 6, 1, 7, 10, 1"
  })
  void placeEachSessionInEveryYear(
      int number,
      String kind,
      int sessionMonth,
      int sessionYearOffset,
      int deadlineMonth,
      int deadlineDay,
      int deadlineYearOffset) {
    for (String year : new String[] {"2022/2023", "2023/2024", "2030/2031"}) {
      assertThat(session(year, number).getSingleResult().getEntryMap())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "kind", kind,
                  "sessionMonth", sessionMonth,
                  "sessionYearOffset", sessionYearOffset,
                  "deadlineMonth", deadlineMonth,
                  "deadlineDay", deadlineDay,
                  "deadlineYearOffset", deadlineYearOffset));
    }
  }

  @Test
  void knowNoSeventhSession() {
    assertThat(session("2023/2024", 7)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 1, FACILITATOR, 'ONLINE,ONSITE', RECORDING",
    "2022, 2, FACILITATOR, 'ONLINE,ONSITE', RECORDING",
    "2023, 1, PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2023, 2, PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2023, 3, FACILITATOR, ONLINE, RECORDING",
    "2024, 1, PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2024, 2, PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2024, 3, PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2030, 3, PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2021, , PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION",
    "2023, , PRINCIPAL, 'ONSITE,ONLINE', DOCUMENTATION"
  })
  void sayWhoLeadsACohortInAYear(
      int startYear, Integer cohort, String leader, String modes, String attachment) {
    assertThat(policy(startYear, cohort).getSingleResult().getEntryMap())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "facilitator", leader,
                "reporter", leader,
                "modes", modes,
                "frequencyMonths", 2,
                "durationLessonHours", 2.0,
                "requiredAttachments", attachment));
  }

  @ParameterizedTest
  @CsvSource({"2021, 1", "2022, 3", "2023, 4", "2024, 0"})
  void sayNothingWhereTheSourcesAreSilent(int startYear, int cohort) {
    assertThat(policy(startYear, cohort)).isEmpty();
  }

  private static DmnDecisionTableResult session(String year, int number) {
    return evaluate(
        DmnCalendarDecisions.CALENDAR,
        Variables.createVariables().putValue("schoolYear", year).putValue("sessionNumber", number));
  }

  private static DmnDecisionTableResult policy(int startYear, Integer cohort) {
    return evaluate(
        DmnCalendarDecisions.POLICY,
        Variables.createVariables().putValue("startYear", startYear).putValue("cohort", cohort));
  }

  private static DmnDecisionTableResult evaluate(String key, VariableMap variables) {
    try (InputStream table = Files.newInputStream(Path.of("processes/calendar", key + ".dmn"))) {
      return ENGINE.evaluateDecisionTable(key, table, variables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
