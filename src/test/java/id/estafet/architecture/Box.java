package id.estafet.architecture;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of a diagram. */
record Box(double left, double top, double right, double bottom) {

  static Box of(Bounds bounds) {
    return new Box(
        bounds.getX(),
        bounds.getY(),
        bounds.getX() + bounds.getWidth(),
        bounds.getY() + bounds.getHeight());
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean contains(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  /** A container that surrounds the other is its background; everything else must keep clear. */
  boolean collidesWith(Box other) {
    return overlaps(other) && !contains(other) && !other.contains(this);
  }
}
