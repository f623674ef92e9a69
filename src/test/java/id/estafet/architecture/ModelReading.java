package id.estafet.architecture;

import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What the expressions of a model read; delegate expressions name beans and are left out. */
record ModelReading(ModelFile file) {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern WORD = Pattern.compile("'([^']*)'");
  private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z]*");
  private static final Set<String> OPERATORS =
      Set.of("true", "false", "null", "not", "and", "or", "empty");

  Set<String> variables() {
    return Stream.concat(inExpressions(), mappedFromHere())
        .filter(name -> !OPERATORS.contains(name))
        .collect(Collectors.toSet());
  }

  /** The words that conditions compare a variable with. */
  Set<String> comparedWords() {
    return conditions()
        .flatMap(condition -> WORD.matcher(condition).results())
        .map(word -> word.group(1))
        .collect(Collectors.toSet());
  }

  private Stream<String> inExpressions() {
    return Stream.of(conditions(), timers(), userTasks(), mappings())
        .flatMap(texts -> texts)
        .filter(Objects::nonNull)
        .flatMap(text -> EXPRESSION.matcher(text).results())
        .map(expression -> WORD.matcher(expression.group(1)).replaceAll(""))
        .flatMap(expression -> VARIABLE.matcher(expression).results())
        .map(MatchResult::group);
  }

  private Stream<String> conditions() {
    return file.all(ConditionExpression.class).stream().map(ConditionExpression::getTextContent);
  }

  private Stream<String> timers() {
    return file.all(TimerEventDefinition.class).stream().map(TimerEventDefinition::getTextContent);
  }

  private Stream<String> userTasks() {
    return file.all(UserTask.class).stream()
        .flatMap(
            task ->
                Stream.of(
                    task.getCamundaCandidateGroups(),
                    task.getCamundaCandidateUsers(),
                    task.getCamundaDueDate(),
                    task.getCamundaFollowUpDate(),
                    task.getCamundaPriority()));
  }

  private Stream<String> mappings() {
    return Stream.concat(
        file.all(CamundaIn.class).stream()
            .flatMap(in -> Stream.of(in.getCamundaBusinessKey(), in.getCamundaSourceExpression())),
        file.all(CamundaOut.class).stream().map(CamundaOut::getCamundaSourceExpression));
  }

  private Stream<String> mappedFromHere() {
    return Stream.concat(
            file.all(CamundaIn.class).stream().map(CamundaIn::getCamundaSource),
            file.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget))
        .filter(Objects::nonNull);
  }
}
