package id.estafet.school;

import java.util.Optional;

/** Stand-in. */
public class Schools {
  public Optional<School> find(String npsn) {
    throw new UnsupportedOperationException(npsn);
  }

  public School get(String npsn) {
    throw new UnsupportedOperationException(npsn);
  }
}
