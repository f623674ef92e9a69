package id.estafet.architecture;

/** A point of a diagram. */
record Point(double x, double y) {}
