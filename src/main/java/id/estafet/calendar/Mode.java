package id.estafet.calendar;

/** Stand-in. */
public enum Mode {
  ONSITE,
  ONLINE,
  HYBRID
}
