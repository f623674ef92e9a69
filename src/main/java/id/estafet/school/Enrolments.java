package id.estafet.school;

import java.util.OptionalInt;

/** Stand-in. */
public class Enrolments {
  public OptionalInt cohortOf(String npsn, int startYear) {
    throw new UnsupportedOperationException(npsn + startYear);
  }
}
