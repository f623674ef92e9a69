package id.estafet.school;

/** Stand-in. */
public enum SchoolStatus {
  STATE,
  PRIVATE
}
