package id.estafet.calendar;

import static id.estafet.platform.time.StoredMoments.utc;

import id.estafet.school.School;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadline exceptions granted so far. */
@Repository
class GrantedDeadlines {

  private final JdbcClient jdbc;
  private final Clock clock;

  GrantedDeadlines(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The exceptions that hold for a school by session; the most specific place wins. */
  Map<Integer, DeadlineException> of(School school, SchoolYear year) {
    return ofAll(List.of(school), year).get(school.npsn());
  }

  /** The same for many schools by NPSN, in one statement. */
  Map<String, Map<Integer, DeadlineException>> ofAll(Collection<School> schools, SchoolYear year) {
    Set<String> places = new HashSet<>();
    schools.forEach(school -> places.addAll(specificFirst(school)));
    List<DeadlineException> granted =
        jdbc.sql(
                """
                select session_number, place, deadline, reason from deadline_exception
                where start_year = :startYear and place in (:places)
                """)
            .param("startYear", year.startYear())
            .param("places", places)
            .query(DeadlineException.class)
            .list();
    Map<String, Map<Integer, DeadlineException>> found = new HashMap<>();
    schools.forEach(school -> found.put(school.npsn(), winners(specificFirst(school), granted)));
    return found;
  }

  private static Map<Integer, DeadlineException> winners(
      List<String> specificFirst, List<DeadlineException> granted) {
    Map<Integer, DeadlineException> winners = new HashMap<>();
    granted.stream()
        .filter(exception -> specificFirst.contains(exception.place()))
        .sorted(Comparator.comparing(exception -> specificFirst.indexOf(exception.place())))
        .forEach(exception -> winners.putIfAbsent(exception.sessionNumber(), exception));
    return winners;
  }

  private static List<String> specificFirst(School school) {
    return List.of(school.npsn(), school.regencyCode(), school.provinceCode());
  }

  /** Writes an exception over an earlier one of the same place. */
  void put(SchoolYear year, DeadlineException exception, String by) {
    Map<String, Object> row =
        Map.of(
            "startYear", year.startYear(),
            "sessionNumber", exception.sessionNumber(),
            "place", exception.place(),
            "deadline", exception.deadline(),
            "reason", exception.reason(),
            "by", by,
            "at", utc(clock.instant()));
    int updated =
        jdbc.sql(
                """
                update deadline_exception
                set deadline = :deadline, reason = :reason, granted_by = :by, granted_at = :at
                where start_year = :startYear and session_number = :sessionNumber
                  and place = :place
                """)
            .params(row)
            .update();
    if (updated == 0) {
      jdbc.sql(
              """
              insert into deadline_exception
                (start_year, session_number, place, deadline, reason, granted_by, granted_at)
              values (:startYear, :sessionNumber, :place, :deadline, :reason, :by, :at)
              """)
          .params(row)
          .update();
    }
  }
}
