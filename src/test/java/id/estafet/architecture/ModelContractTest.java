package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model promises to the code, the forms and the people around it. */
class ModelContractTest {

  private static final Set<String> CANDIDATES =
      Set.of(
          "principal",
          "teacher",
          "supervisor",
          "facilitator",
          "facilitator-coordinator",
          "regency-pmo",
          "province-pmo",
          "upt-pmo",
          "quality-officer",
          "central-pmo",
          "${facilitatorRole}",
          "${reporterRole}");

  private static final String VARIABLE = "[a-z][A-Za-z]*";
  private static final String CONDITION =
      "\\$\\{(!?" + VARIABLE + "|" + VARIABLE + " == '[A-Z_]+')}";
  private static final String TIMER = "\\$\\{" + VARIABLE + "}|P\\d+D";

  static Stream<ModelFile> models() {
    return ModelFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void describesOneExecutableProcessNamedAfterItsFile(ModelFile file) {
    // when
    Process process = file.process();

    // then
    assertThat(file.all(Process.class)).hasSize(1);
    assertThat(process.getId()).isEqualTo(file.name());
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getName()).isNotBlank();
    assertThat(documentation(process)).isNotBlank();
    assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesEveryElementByKindAndMeaning(ModelFile file) {
    assertThat(file.all(FlowNode.class))
        .allSatisfy(element -> assertThat(element.getId()).matches(ElementIds.pattern(element)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesJoinsByIdAndNotByLabel(ModelFile file) {
    assertThat(file.all(Gateway.class))
        .filteredOn(gateway -> gateway.getIncoming().size() > 1)
        .allSatisfy(
            join -> {
              assertThat(join.getId()).endsWith("Join");
              assertThat(join.getName()).isNull();
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void asksAQuestionAtEveryExclusiveSplitAndHasADefaultAnswer(ModelFile file) {
    assertThat(file.all(ExclusiveGateway.class))
        .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
        .allSatisfy(
            split -> {
              assertThat(split.getName()).endsWith("?");
              assertThat(documentation(split)).isNotBlank();
              assertThat(split.getDefault()).isNotNull();
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void labelsEveryAnswerAndNamesItsFlowAfterTheQuestion(ModelFile file) {
    assertThat(answers(file))
        .allSatisfy(
            answer -> {
              assertThat(answer.flow().getName()).isNotBlank();
              assertThat(answer.flow().getId())
                  .matches("Flow_" + ElementIds.meaning(answer.question()) + "[A-Z][A-Za-z]*");
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void comparesOnlyVariablesInConditions(ModelFile file) {
    assertThat(answers(file))
        .filteredOn(answer -> !answer.isDefault())
        .allSatisfy(answer -> assertThat(answer.condition()).matches(CONDITION));
    assertThat(answers(file))
        .filteredOn(Answer::isDefault)
        .allSatisfy(answer -> assertThat(answer.condition()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("models")
  void letsEveryConditionSayWhatItsLabelSays(ModelFile file) {
    assertThat(answers(file))
        .filteredOn(answer -> answer.isLabelled("Tidak"))
        .allMatch(answer -> answer.isDefault() || answer.negates());
    assertThat(answers(file))
        .filteredOn(answer -> answer.isLabelled("Ya"))
        .noneMatch(Answer::negates);
  }

  @ParameterizedTest
  @MethodSource("models")
  void givesEveryUserTaskItsFormItsPeopleAndItsInstruction(ModelFile file) {
    assertThat(file.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaFormRef()).isEqualTo(ElementIds.formId(task));
              assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
              assertThat(task.getCamundaCandidateGroupsList()).isNotEmpty().isSubsetOf(CANDIDATES);
              assertThat(task.getCamundaAssignee()).isNull();
              assertThat(documentation(task)).isNotBlank();
            });
  }

  /** Tasklist shows it above the form: what is asked, why, of whom, and what comes after it. */
  @ParameterizedTest
  @MethodSource("models")
  void explainsEveryUserTaskToWhoeverGetsIt(ModelFile file) {
    assertThat(file.all(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(documentation(task))
                    .hasSizeLessThan(600)
                    .matches("(?s)\\p{Lu}.+\\.\nMengapa: .+\\.\nSiapa: .+\\.\nSetelah ini: .+\\."));
  }

  @ParameterizedTest
  @MethodSource("models")
  void recordsTheAnswersOfEveryUserTaskOnCompletion(ModelFile file) {
    assertThat(file.all(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(
                        task.getExtensionElements()
                            .getChildElementsByType(CamundaTaskListener.class))
                    .filteredOn(listener -> "complete".equals(listener.getCamundaEvent()))
                    .extracting(CamundaTaskListener::getCamundaDelegateExpression)
                    .contains("${recordAnswersListener}"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void findsAFormForEveryUserTask(ModelFile file) {
    // given
    Set<String> formsNamedAfterTheirFile =
        ModelFile.filesBelow("forms", ".form").stream()
            .filter(
                form ->
                    contentOf(form.toFile())
                        .matches("(?s).*\"id\"\\s*:\\s*\"" + stem(form) + "\".*"))
            .map(ModelContractTest::stem)
            .collect(Collectors.toSet());

    // then
    assertThat(file.all(UserTask.class))
        .extracting(UserTask::getCamundaFormRef)
        .isSubsetOf(formsNamedAfterTheirFile);
  }

  /** Tasks that do the same may share a delegate, which then carries the name of one of them. */
  @ParameterizedTest
  @MethodSource("models")
  void namesEveryDelegateAfterAServiceTaskOfTheModel(ModelFile file) {
    // given
    Set<String> named =
        file.all(ServiceTask.class).stream()
            .map(ElementIds::delegateExpression)
            .collect(Collectors.toSet());

    // then
    assertThat(file.all(ServiceTask.class))
        .extracting(ServiceTask::getCamundaDelegateExpression)
        .isSubsetOf(named);
  }

  @ParameterizedTest
  @MethodSource("models")
  void callsJavaThroughDelegateExpressionsOnly(ModelFile file) {
    assertThat(file.all(ScriptTask.class)).isEmpty();
    assertThat(file.all(ServiceTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaClass()).isNull();
              assertThat(task.getCamundaExpression()).isNull();
            });
    assertThat(
            Stream.concat(
                file.all(CamundaTaskListener.class).stream()
                    .map(CamundaTaskListener::getCamundaDelegateExpression),
                file.all(CamundaExecutionListener.class).stream()
                    .map(CamundaExecutionListener::getCamundaDelegateExpression)))
        .allSatisfy(expression -> assertThat(expression).matches("\\$\\{[a-z][A-Za-z]*Listener}"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void callsExistingProcessesOfTheSameDeploymentWithNamedVariables(ModelFile file) {
    // given
    Set<String> processes = models().map(ModelFile::name).collect(Collectors.toSet());

    // then
    assertThat(file.all(CallActivity.class))
        .allSatisfy(
            call -> {
              assertThat(call.getCalledElement()).isIn(processes);
              assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
              assertThat(call.getExtensionElements().getChildElementsByType(CamundaIn.class))
                  .noneMatch(mapping -> mapping.getCamundaVariables() != null)
                  .anyMatch(mapping -> mapping.getCamundaBusinessKey() != null);
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void asksExistingDecisionsOfTheSameDeployment(ModelFile file) {
    // given
    Set<String> decisions =
        ModelFile.filesBelow("processes", ".dmn").stream()
            .map(ModelContractTest::stem)
            .collect(Collectors.toSet());

    // then
    assertThat(file.all(BusinessRuleTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaDecisionRef()).isIn(decisions);
              assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesMessagesAsFactsOfACapability(ModelFile file) {
    assertThat(file.all(Message.class))
        .extracting(Message::getName)
        .allSatisfy(name -> assertThat(name).matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void waitsForDatesOfVariablesOrForWholeDaysAndSaysWhy(ModelFile file) {
    assertThat(file.all(TimerEventDefinition.class))
        .allSatisfy(
            timer -> {
              assertThat(timer.getTextContent().strip()).matches(TIMER);
              assertThat(documentation((BaseElement) timer.getParentElement())).isNotBlank();
            });
  }

  private static Stream<Answer> answers(ModelFile file) {
    return Answer.of(file.all(ExclusiveGateway.class));
  }

  private static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(documentation -> documentation.getTextContent().strip())
        .collect(Collectors.joining(" "));
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }
}
