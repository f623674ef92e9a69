package id.estafet.architecture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A sequence flow as it is drawn. */
record DiagramFlow(
    SequenceFlow element,
    DiagramNode source,
    DiagramNode target,
    List<Point> points,
    Optional<Box> label) {

  List<Segment> segments() {
    return IntStream.range(1, points.size())
        .mapToObj(i -> new Segment(points.get(i - 1), points.get(i)))
        .toList();
  }

  Point start() {
    return points.get(0);
  }

  Point end() {
    return points.get(points.size() - 1);
  }

  boolean staysOnItsRow() {
    return segments().stream().allMatch(Segment::isHorizontal);
  }

  boolean meets(DiagramFlow other) {
    return segments().stream().anyMatch(mine -> other.segments().stream().anyMatch(mine::meets));
  }

  boolean runsThrough(Box box) {
    return segments().stream().anyMatch(segment -> segment.runsThrough(box));
  }

  boolean sharesAnEndWith(DiagramFlow other) {
    return source.equals(other.source) || target.equals(other.target);
  }

  @Override
  public String toString() {
    return element.getId();
  }
}
