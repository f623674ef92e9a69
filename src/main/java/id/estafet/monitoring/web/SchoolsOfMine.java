package id.estafet.monitoring.web;

import id.estafet.monitoring.web.Home.SchoolLine;
import id.estafet.school.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person's own schools with their sessions, the most urgent school first. */
@Component
class SchoolsOfMine {

  private static final Comparator<SchoolLine> MOST_URGENT =
      Comparator.comparing(SchoolsOfMine::urgency).thenComparing(SchoolLine::name);

  private final SessionLines sessions;

  SchoolsOfMine(SessionLines sessions) {
    this.sessions = sessions;
  }

  List<SchoolLine> of(Collection<Place> schools, Map<String, Integer> openTasks, int startYear) {
    Map<String, List<SessionLine>> lines =
        sessions.of(schools.stream().map(Place::code).toList(), startYear);
    return schools.stream()
        .map(
            school ->
                line(
                    school,
                    openTasks.getOrDefault(school.code(), 0),
                    lines.getOrDefault(school.code(), List.of())))
        .sorted(MOST_URGENT)
        .toList();
  }

  private static SchoolLine line(Place school, int openTasks, List<SessionLine> sessions) {
    return new SchoolLine(
        school.code(),
        school.name(),
        current(sessions).map(SessionLine::number).orElse(null),
        openTasks,
        sessions);
  }

  /** The first that can be worked on, else the next to come. */
  private static Optional<SessionLine> current(List<SessionLine> sessions) {
    return sessions.stream()
        .filter(SessionLine::isOpen)
        .findFirst()
        .or(() -> sessions.stream().filter(SessionLine::isAhead).findFirst());
  }

  private static LocalDate urgency(SchoolLine school) {
    return current(school.sessions()).map(SessionLine::deadline).orElse(LocalDate.MAX);
  }
}
