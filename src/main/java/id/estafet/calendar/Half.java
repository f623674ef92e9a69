package id.estafet.calendar;

/** Stand-in. */
public enum Half {
  A,
  B
}
