package id.estafet.calendar;

/** Stand-in. */
public enum SessionKind {
  PLANNING,
  REFLECTION,
  EXTRA
}
