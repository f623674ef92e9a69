package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.monitoring.Visits;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.Duty;
import id.estafet.school.People;
import id.estafet.school.Person;
import id.estafet.school.Place;
import id.estafet.school.PlaceKind;
import id.estafet.school.Places;
import id.estafet.school.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the home page in a fixed number of statements, however many schools a person has. */
@Service
@Transactional(readOnly = true)
class HomeReading {

  private static final int TASKS_SHOWN = 10;
  private static final int NEWS_SHOWN = 12;
  private static final int PLACES_NAMED = 2;

  /** What somebody reads who has never been here. */
  private static final Duration FIRST_VISIT_READS = Duration.ofDays(7);

  private final Callers callers;
  private final People people;
  private final Places places;
  private final WorkingYear year;
  private final OpenTaskRows openTasks;
  private final TaskCards cards;
  private final SchoolsOfMine schools;
  private final RegionProgress progress;
  private final NewsRows news;
  private final Visits visits;
  private final Clock clock;

  HomeReading(
      Callers callers,
      People people,
      Places places,
      WorkingYear year,
      OpenTaskRows openTasks,
      TaskCards cards,
      SchoolsOfMine schools,
      RegionProgress progress,
      NewsRows news,
      Visits visits,
      Clock clock) {
    this.callers = callers;
    this.people = people;
    this.places = places;
    this.year = year;
    this.openTasks = openTasks;
    this.cards = cards;
    this.schools = schools;
    this.progress = progress;
    this.news = news;
    this.visits = visits;
    this.clock = clock;
  }

  Home read() {
    Caller caller = callers.current();
    Map<String, Place> known =
        places.findAll(caller.duties().stream().map(Duty::place).distinct().toList());
    OptionalInt startYear = year.startYear();
    Map<String, Integer> counts = openTasks.countMine(caller);
    Optional<Instant> before = visits.before(caller.login());
    Instant since = before.orElseGet(() -> clock.instant().minus(FIRST_VISIT_READS));
    List<NewsLine> lines = news.since(caller, since, NEWS_SHOWN + 1);
    return new Home(
        people.find(caller.login()).map(Person::fullName).orElse(caller.login()),
        duties(caller, known),
        ProgrammeTime.today(clock),
        startYear.isPresent() ? label(startYear.getAsInt()) : null,
        startYear.isPresent() ? mine(known, counts, startYear.getAsInt()) : List.of(),
        startYear.isPresent() ? progress(caller, known, startYear.getAsInt()) : null,
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        cards.mine(caller, TASKS_SHOWN),
        since,
        before.isEmpty(),
        lines.stream().limit(NEWS_SHOWN).toList(),
        lines.size() > NEWS_SHOWN);
  }

  private List<Home.SchoolLine> mine(
      Map<String, Place> known, Map<String, Integer> counts, int startYear) {
    List<Place> own =
        known.values().stream().filter(place -> place.kind() == PlaceKind.SCHOOL).toList();
    return schools.of(own, counts, startYear);
  }

  private Progress progress(Caller caller, Map<String, Place> known, int startYear) {
    Caller office =
        caller.onlyAs(
            caller.duties().stream()
                .map(Duty::role)
                .filter(role -> role.placeKind() != PlaceKind.SCHOOL)
                .collect(Collectors.toSet()));
    return office.duties().isEmpty() ? null : progress.of(office, known, startYear).orElse(null);
  }

  private static List<String> duties(Caller caller, Map<String, Place> known) {
    Map<Role, List<String>> held =
        caller.duties().stream()
            .collect(
                Collectors.groupingBy(
                    Duty::role,
                    LinkedHashMap::new,
                    Collectors.mapping(duty -> nameOf(duty.place(), known), Collectors.toList())));
    return held.entrySet().stream()
        .map(
            duty ->
                text(
                    "monitoring.duty",
                    duty.getKey().label(),
                    inWords(duty.getKey(), duty.getValue())))
        .toList();
  }

  /** The names of a few places, the number of many schools. */
  private static String inWords(Role role, List<String> places) {
    boolean counted = role.placeKind() == PlaceKind.SCHOOL && places.size() > PLACES_NAMED;
    return counted ? text("monitoring.schools", places.size()) : String.join(", ", places);
  }

  private static String nameOf(String code, Map<String, Place> known) {
    return known.containsKey(code) ? known.get(code).name() : code;
  }

  private static String label(int startYear) {
    return startYear + "/" + (startYear + 1);
  }
}
