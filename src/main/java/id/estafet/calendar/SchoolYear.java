package id.estafet.calendar;

/** Stand-in. */
public record SchoolYear(int startYear) {
  public String label() {
    return startYear + "/" + (startYear + 1);
  }
}
