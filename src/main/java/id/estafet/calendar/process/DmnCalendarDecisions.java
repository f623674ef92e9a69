package id.estafet.calendar.process;

import id.estafet.calendar.CalendarDecisions;
import id.estafet.calendar.CalendarRow;
import id.estafet.calendar.FacilitationPolicy;
import id.estafet.calendar.Mode;
import id.estafet.calendar.SchoolYear;
import id.estafet.calendar.SessionKind;
import id.estafet.school.Role;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers from the newest deployed {@code pmo-calendar} and {@code facilitation-policy}. */
@Component
class DmnCalendarDecisions implements CalendarDecisions {

  static final String CALENDAR = "pmo-calendar";
  static final String POLICY = "facilitation-policy";

  private final ObjectProvider<ProcessEngine> engine;

  /** FEEL takes a millisecond a table; one deployed version always answers a question alike. */
  private final Map<Question, DmnDecisionRuleResult> answers = new ConcurrentHashMap<>();

  /** The engine is asked for late, because its own beans use the calendar. */
  DmnCalendarDecisions(ObjectProvider<ProcessEngine> engine) {
    this.engine = engine;
  }

  private record Question(String decisionDefinitionId, Map<String, Object> variables) {}

  @Override
  public CalendarRow session(SchoolYear year, int number) {
    DmnDecisionRuleResult row =
        evaluate(
            CALENDAR,
            Variables.createVariables()
                .putValue("schoolYear", year.label())
                .putValue("sessionNumber", number));
    return new CalendarRow(
        constant(SessionKind.class, text(row, "kind")),
        number(row, "sessionMonth"),
        number(row, "sessionYearOffset"),
        number(row, "deadlineMonth"),
        number(row, "deadlineDay"),
        number(row, "deadlineYearOffset"));
  }

  @Override
  public FacilitationPolicy policy(SchoolYear year, Integer cohort) {
    DmnDecisionRuleResult row =
        evaluate(
            POLICY,
            Variables.createVariables()
                .putValue("startYear", year.startYear())
                .putValue("cohort", cohort));
    return new FacilitationPolicy(
        constant(Role.class, text(row, "facilitator")),
        constant(Role.class, text(row, "reporter")),
        words(row, "modes", word -> constant(Mode.class, word)),
        number(row, "frequencyMonths"),
        new BigDecimal(text(row, "durationLessonHours")).stripTrailingZeros(),
        words(row, "requiredAttachments", Function.identity()));
  }

  /** Whoever asks, the calendar is no secret: a person needs no right on the decision. */
  private DmnDecisionRuleResult evaluate(String key, VariableMap variables) {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(() -> answer(configuration, key, variables)));
  }

  private DmnDecisionRuleResult answer(
      ProcessEngineConfigurationImpl configuration, String key, VariableMap variables) {
    DecisionDefinition newest =
        configuration
            .getRepositoryService()
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(key)
            .latestVersion()
            .singleResult();
    if (newest == null) {
      throw new IllegalStateException(
          "Expected decision '%s' to be deployed, but it is not".formatted(key));
    }
    Question question = new Question(newest.getId(), new TreeMap<>(variables));
    DmnDecisionRuleResult known = answers.get(question);
    if (known != null) {
      return known;
    }
    DmnDecisionTableResult rows =
        configuration.getDecisionService().evaluateDecisionTableById(newest.getId(), variables);
    if (rows.isEmpty()) {
      throw new IllegalStateException(
          "Expected a row of decision '%s' for %s, but none matches"
              .formatted(key, question.variables()));
    }
    answers.put(question, rows.getFirstResult());
    return rows.getFirstResult();
  }

  private static String text(DmnDecisionRuleResult row, String output) {
    Object value = row.getEntry(output);
    if (value == null) {
      throw new IllegalStateException(
          "Expected a value of output '%s', but the row is %s".formatted(output, row));
    }
    return value.toString();
  }

  private static int number(DmnDecisionRuleResult row, String output) {
    return new BigDecimal(text(row, output)).intValueExact();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Expected one of %s in a decision, but got '%s'"
                        .formatted(Arrays.toString(type.getEnumConstants()), name)));
  }

  private static <T> Set<T> words(
      DmnDecisionRuleResult row, String output, Function<String, T> read) {
    return Arrays.stream(text(row, output).split(","))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .map(read)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
