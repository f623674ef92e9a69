package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of a model stand once in Java, and both sides agree. */
class VocabularyTest {

  static Stream<ModelFile> models() {
    return ModelFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void callsTheProcessByItsId(ModelFile file) {
    assertThat(Vocabulary.of(file).key()).isEqualTo(file.process().getId());
  }

  @ParameterizedTest
  @MethodSource("models")
  void knowsNoElementThatTheModelLacks(ModelFile file) {
    assertThat(ids(file, FlowNode.class)).containsAll(Vocabulary.of(file).elements().values());
  }

  @ParameterizedTest
  @MethodSource("models")
  void knowsEveryActivityOfTheModel(ModelFile file) {
    assertThat(Vocabulary.of(file).elements().values()).containsAll(ids(file, Activity.class));
  }

  @ParameterizedTest
  @MethodSource("models")
  void knowsEveryEventOfTheModel(ModelFile file) {
    assertThat(Vocabulary.of(file).elements().values()).containsAll(ids(file, Event.class));
  }

  @ParameterizedTest
  @MethodSource("models")
  void knowsExactlyTheMessagesOfTheModel(ModelFile file) {
    assertThat(file.all(Message.class))
        .extracting(Message::getName)
        .containsExactlyInAnyOrderElementsOf(Vocabulary.of(file).messages().values());
  }

  @ParameterizedTest
  @MethodSource("models")
  void knowsEveryVariableThatTheModelReads(ModelFile file) {
    assertThat(Vocabulary.of(file).variables().values())
        .containsAll(new ModelReading(file).variables());
  }

  @ParameterizedTest
  @MethodSource("models")
  void knowsEveryWordThatTheModelCompares(ModelFile file) {
    assertThat(Vocabulary.of(file).outcomes().values())
        .containsAll(new ModelReading(file).comparedWords());
  }

  @ParameterizedTest
  @MethodSource("models")
  void handsOnlyVariablesToACalledProcessThatItKnows(ModelFile file) {
    // given
    Map<String, ModelFile> models =
        models().collect(Collectors.toMap(ModelFile::name, Function.identity()));

    // then
    assertThat(file.all(CallActivity.class))
        .allSatisfy(
            call ->
                assertThat(Vocabulary.of(models.get(call.getCalledElement())).variables().values())
                    .containsAll(handedVariables(call)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesEveryConstantAfterItsMeaning(ModelFile file) {
    // given
    Vocabulary vocabulary = Vocabulary.of(file);

    // then
    assertThat(
            Stream.of(
                vocabulary.elements(),
                vocabulary.messages(),
                vocabulary.outcomes(),
                vocabulary.variables()))
        .allSatisfy(
            names -> assertThat(names.keySet()).isEqualTo(Vocabulary.constantsFor(names.values())));
  }

  private static Set<String> ids(ModelFile file, Class<? extends FlowNode> kind) {
    return file.all(kind).stream().map(FlowElement::getId).collect(Collectors.toSet());
  }

  private static Set<String> handedVariables(CallActivity call) {
    return call.getExtensionElements().getChildElementsByType(CamundaIn.class).stream()
        .map(CamundaIn::getCamundaTarget)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
