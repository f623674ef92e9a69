package id.estafet.school;

/** Stand-in. */
public enum SchoolLevel {
  PAUD,
  SD,
  SMP,
  SMA,
  SLB
}
