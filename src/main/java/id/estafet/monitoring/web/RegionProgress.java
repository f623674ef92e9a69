package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.school.Caller;
import id.estafet.school.Duty;
import id.estafet.school.Place;
import id.estafet.school.SchoolCondition;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What an office reads of its schools: the session that is running, and who has not reported. */
@Component
class RegionProgress {

  private static final int MISSING_SHOWN = 10;
  private static final String AHEAD = "PLANNED";

  private final ProgressRows rows;
  private final Clock clock;

  RegionProgress(ProgressRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Empty as long as no year is laid out for any of the schools. */
  Optional<Progress> of(Caller office, Map<String, Place> places, int startYear) {
    SchoolCondition schools = office.reach().condition();
    TreeMap<Integer, ProgressRows.Count> counts = rows.count(schools, startYear);
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    int number = running(counts);
    return Optional.of(
        progress(
            namesOf(office, places),
            number,
            counts.get(number).states(),
            rows.missing(schools, startYear, number, MISSING_SHOWN)));
  }

  /** The last session that has begun anywhere, else the first. */
  private int running(TreeMap<Integer, ProgressRows.Count> counts) {
    Instant now = clock.instant();
    return counts.descendingMap().entrySet().stream()
        .filter(session -> !session.getValue().opensAt().isAfter(now))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(counts.firstKey());
  }

  private static Progress progress(
      List<String> places,
      int number,
      Map<String, Integer> states,
      List<Progress.MissingReport> missing) {
    int expected = states.values().stream().mapToInt(Integer::intValue).sum();
    int submitted = states.getOrDefault("SUBMITTED", 0);
    int drafts = states.getOrDefault("HELD", 0) + states.getOrDefault("RETURNED", 0);
    int waiting = states.getOrDefault("OPEN", 0) + states.getOrDefault(AHEAD, 0);
    int missed = states.getOrDefault("MISSED", 0);
    boolean ahead = states.keySet().equals(Set.of(AHEAD));
    return new Progress(
        places,
        number,
        expected,
        submitted,
        drafts,
        waiting,
        missed,
        ahead
            ? text("monitoring.progress.ahead", expected, number)
            : words(number, expected, submitted, drafts, waiting, missed),
        ahead ? missing.get(0).opensOn() : null,
        ahead ? List.of() : missing);
  }

  private static String words(
      int number, int expected, int submitted, int drafts, int waiting, int missed) {
    List<String> parts = new ArrayList<>();
    parts.add(text("monitoring.progress.submitted", submitted, expected, number));
    add(parts, "monitoring.progress.drafts", drafts);
    add(parts, "monitoring.progress.waiting", waiting);
    add(parts, "monitoring.progress.missed", missed);
    return String.join("; ", parts) + ".";
  }

  private static void add(List<String> parts, String key, int schools) {
    if (schools > 0) {
      parts.add(text(key, schools));
    }
  }

  private static List<String> namesOf(Caller office, Map<String, Place> places) {
    return office.duties().stream()
        .map(Duty::place)
        .distinct()
        .map(code -> places.containsKey(code) ? places.get(code).name() : code)
        .toList();
  }
}
