package id.estafet.architecture;

/** A straight piece of a flow. */
record Segment(Point from, Point to) {

  boolean isHorizontal() {
    return from.y() == to.y();
  }

  boolean isOrthogonal() {
    return isHorizontal() || from.x() == to.x();
  }

  /** True where both have a point in common, touching included. */
  boolean meets(Segment other) {
    return left() <= other.right()
        && other.left() <= right()
        && top() <= other.bottom()
        && other.top() <= bottom();
  }

  boolean runsThrough(Box box) {
    return left() < box.right()
        && box.left() < right()
        && top() < box.bottom()
        && box.top() < bottom();
  }

  private double left() {
    return Math.min(from.x(), to.x());
  }

  private double right() {
    return Math.max(from.x(), to.x());
  }

  private double top() {
    return Math.min(from.y(), to.y());
  }

  private double bottom() {
    return Math.max(from.y(), to.y());
  }
}
