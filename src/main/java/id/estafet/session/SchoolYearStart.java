package id.estafet.session;

import java.util.List;

/** Starts the process of a school year for schools; all of them or none. */
public interface SchoolYearStart {

  /** Starts the year for schools that do not have it; a second start breaks the natural key. */
  void startAll(List<String> npsns, int startYear);
}
