package id.estafet.school;

import id.estafet.platform.security.DutyBook;
import id.estafet.platform.security.HeldDuty;
import id.estafet.platform.security.Standing;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Answers the platform's questions about duties. Every request asks who is calling, so a standing
 * is remembered for half a minute; a handover on this node forgets it at once.
 */
@Component
class TodaysDuties implements DutyBook {

  private static final Duration REMEMBERED = Duration.ofSeconds(30);

  private final Duties duties;
  private final Schools schools;
  private final People people;
  private final Clock clock;
  private final Map<String, Known> standings = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  TodaysDuties(Duties duties, Schools schools, People people, Clock clock) {
    this.duties = duties;
    this.schools = schools;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Standing standingOf(String personId) {
    Known known = standings.get(personId);
    if (known == null || !known.holdsAt(clock.instant())) {
      LocalDate today = ProgrammeTime.today(clock);
      known = new Known(read(personId, today), today, clock.instant().plus(REMEMBERED));
      standings.put(personId, known);
    }
    return known.standing();
  }

  @Override
  public List<String> holders(String place, Collection<String> groups) {
    List<Role> roles = groups.stream().map(Role::ofGroup).toList();
    return duties.holders(place, roles, ProgrammeTime.today(clock)).values().stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  @Override
  public String placeName(String place) {
    return names.computeIfAbsent(place, code -> schools.find(code).map(School::name).orElse(code));
  }

  @Override
  public Map<String, String> personNames(Collection<String> personIds) {
    return people.names(personIds);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(DutyHandedOver event) {
    standings.clear();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(MasterDataLoaded event) {
    standings.clear();
    names.clear();
  }

  private Standing read(String personId, LocalDate today) {
    return new Standing(
        duties.heldBy(personId, today).stream()
            .map(duty -> new HeldDuty(duty.role().group(), duty.place()))
            .collect(Collectors.toSet()));
  }

  private record Known(Standing standing, LocalDate day, Instant until) {

    boolean holdsAt(Instant now) {
      return now.isBefore(until) && ProgrammeTime.dateOf(now).equals(day);
    }
  }
}
