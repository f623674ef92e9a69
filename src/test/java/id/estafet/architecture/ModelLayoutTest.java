package id.estafet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A stranger reads the story of a model from its picture: left to right, in order, unobstructed.
 */
class ModelLayoutTest {

  static Stream<ModelFile> models() {
    return ModelFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void drawsEveryElementAndFlow(ModelFile file) {
    // when
    Diagram diagram = Diagram.of(file);

    // then
    assertThat(diagram.nodes()).hasSameSizeAs(file.all(FlowNode.class));
    assertThat(diagram.flows()).hasSameSizeAs(file.all(SequenceFlow.class));
  }

  @ParameterizedTest
  @MethodSource("models")
  void letsNoFlowLeaveOnTheLeftOrEnterOnTheRight(ModelFile file) {
    assertThat(Diagram.of(file).flows())
        .noneMatch(flow -> flow.start().x() <= flow.source().box().left())
        .noneMatch(flow -> flow.end().x() >= flow.target().box().right());
  }

  @ParameterizedTest
  @MethodSource("models")
  void drawsFlowsOrthogonally(ModelFile file) {
    assertThat(Diagram.of(file).flows())
        .allSatisfy(flow -> assertThat(flow.segments()).allMatch(Segment::isOrthogonal));
  }

  /** Flows with a common source or target may run together. */
  @ParameterizedTest
  @MethodSource("models")
  void letsNoTwoFlowsCross(ModelFile file) {
    assertThat(Diagram.of(file).flowPairs())
        .filteredOn(pair -> !pair.one().sharesAnEndWith(pair.other()))
        .noneMatch(pair -> pair.one().meets(pair.other()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void letsNoFlowRunThroughAShape(ModelFile file) {
    // given
    Diagram diagram = Diagram.of(file);

    // then
    assertThat(diagram.flows())
        .allSatisfy(
            flow ->
                assertThat(diagram.nodes())
                    .filteredOn(node -> !flow.source().isWithin(node))
                    .noneMatch(node -> flow.runsThrough(node.box())));
  }

  @ParameterizedTest
  @MethodSource("models")
  void givesElementsTheirStandardSize(ModelFile file) {
    assertThat(Diagram.of(file).nodes())
        .filteredOn(node -> !(node.element() instanceof SubProcess))
        .allSatisfy(
            node -> {
              assertThat(node.box().width()).isEqualTo(standardWidth(node.element()));
              assertThat(node.box().height()).isEqualTo(standardHeight(node.element()));
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void keepsShapesApart(ModelFile file) {
    assertThat(Diagram.of(file).nodePairs())
        .filteredOn(pair -> pair.one().box().overlaps(pair.other().box()))
        .allMatch(
            pair ->
                belongTogether(pair.one(), pair.other())
                    || belongTogether(pair.other(), pair.one()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void placesBoundaryEventsOnTheBorderOfTheirActivity(ModelFile file) {
    // given
    Diagram diagram = Diagram.of(file);

    // then
    assertThat(diagram.nodePairs())
        .filteredOn(
            pair -> pair.one().isAttachedTo(pair.other()) || pair.other().isAttachedTo(pair.one()))
        .allMatch(pair -> pair.one().box().collidesWith(pair.other().box()))
        .hasSameSizeAs(file.all(BoundaryEvent.class));
  }

  @ParameterizedTest
  @MethodSource("models")
  void keepsLabelsClearOfShapesFlowsAndOtherLabels(ModelFile file) {
    // given
    Diagram diagram = Diagram.of(file);

    // then
    assertThat(diagram.labels())
        .allSatisfy(
            label -> {
              assertThat(diagram.nodes())
                  .noneMatch(node -> label.overlaps(node.box()) && !isBackground(node, label));
              assertThat(diagram.flows()).noneMatch(flow -> flow.runsThrough(label));
              assertThat(diagram.labels())
                  .filteredOn(other -> other != label)
                  .noneMatch(label::overlaps);
            });
  }

  /** What an activity or event leads to stands on its row, unless several ways meet there. */
  @ParameterizedTest
  @MethodSource("models")
  void continuesOnTheSameRow(ModelFile file) {
    assertThat(Diagram.of(file).flows())
        .filteredOn(flow -> !(flow.source().element() instanceof Gateway))
        .filteredOn(flow -> !(flow.source().element() instanceof BoundaryEvent))
        .filteredOn(flow -> flow.target().element().getIncoming().size() == 1)
        .filteredOn(flow -> flow.start().x() < flow.end().x())
        .allMatch(DiagramFlow::staysOnItsRow);
  }

  @ParameterizedTest
  @MethodSource("models")
  void letsOneWayOutOfEveryGatewayStayOnItsRow(ModelFile file) {
    // given
    Diagram diagram = Diagram.of(file);

    // then
    assertThat(diagram.nodes())
        .filteredOn(node -> node.element() instanceof Gateway)
        .filteredOn(node -> node.element().getOutgoing().size() > 1)
        .allSatisfy(
            gateway ->
                assertThat(diagram.flows())
                    .filteredOn(flow -> flow.source().equals(gateway))
                    .anyMatch(DiagramFlow::staysOnItsRow));
  }

  private static boolean belongTogether(DiagramNode one, DiagramNode other) {
    return one.isAttachedTo(other) || one.isWithin(other) && other.box().contains(one.box());
  }

  private static boolean isBackground(DiagramNode node, Box label) {
    return node.element() instanceof SubProcess && node.box().contains(label);
  }

  private static double standardWidth(FlowNode element) {
    return element instanceof Activity ? 100 : standardHeight(element);
  }

  private static double standardHeight(FlowNode element) {
    if (element instanceof Event) {
      return 36;
    }
    return element instanceof Gateway ? 50 : 80;
  }
}
