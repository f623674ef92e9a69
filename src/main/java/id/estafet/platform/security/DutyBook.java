package id.estafet.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who holds which duty today; the platform asks, the school module answers. */
public interface DutyBook {

  /** What the person is entitled by today; an empty standing for an unknown login. */
  Standing standingOf(String personId);

  /** Logins of those who hold one of the roles at the place today. */
  List<String> holders(String place, Collection<String> groups);

  /** Name of a place as people say it, {@code SD Semangat} for one; the code if it is unknown. */
  String placeName(String place);

  /** Full names by login in one statement; a login that nobody knows stands for itself. */
  Map<String, String> personNames(Collection<String> personIds);
}
