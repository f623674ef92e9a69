package id.estafet.school;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may see by the duties of one day; read once, then asked for many schools.
 *
 * @param everything whether a duty at the centre opens every school
 * @param npsns schools with a duty of the person
 * @param regencies regencies of the person; each covers its PAUD, SD and SMP (R16)
 * @param provinces provinces of the person; each covers its SMA and SLB (R16)
 * @param upts UPT of the person; each covers all schools of its provinces
 */
public record Reach(
    boolean everything,
    Set<String> npsns,
    Set<String> regencies,
    Set<String> provinces,
    Set<String> upts) {

  static Reach of(List<Duty> duties) {
    Map<PlaceKind, Set<String>> places =
        duties.stream()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.role().placeKind(),
                    () -> new EnumMap<>(PlaceKind.class),
                    Collectors.mapping(Duty::place, Collectors.toUnmodifiableSet())));
    Set<String> none = Set.of();
    return new Reach(
        places.containsKey(PlaceKind.CENTRE),
        places.getOrDefault(PlaceKind.SCHOOL, none),
        places.getOrDefault(PlaceKind.REGENCY, none),
        places.getOrDefault(PlaceKind.PROVINCE, none),
        places.getOrDefault(PlaceKind.UPT, none));
  }

  /** Whether the school is within reach. */
  public boolean covers(School school) {
    return everything
        || npsns.contains(school.npsn())
        || regencies.contains(school.office())
        || provinces.contains(school.office())
        || upts.contains(school.uptCode());
  }

  /** The schools within reach as a condition, for lists that the database narrows. */
  public SchoolCondition condition() {
    return SchoolCondition.of(this);
  }
}
