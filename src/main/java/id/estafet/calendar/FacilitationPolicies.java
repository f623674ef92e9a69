package id.estafet.calendar;

/** Stand-in. */
public class FacilitationPolicies {
  public FacilitationPolicy of(SchoolYear year, Integer cohortOrNull) {
    throw new UnsupportedOperationException(year + " " + cohortOrNull);
  }
}
