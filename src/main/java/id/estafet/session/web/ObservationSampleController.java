package id.estafet.session.web;

import id.estafet.calendar.Half;
import id.estafet.calendar.SchoolYear;
import id.estafet.platform.time.ProgrammeTime;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.Role;
import id.estafet.school.SchoolCondition;
import id.estafet.session.ObservationSample;
import id.estafet.session.ObservationSample.Candidate;
import id.estafet.session.SessionKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sessions that a coordinator observes in a cycle: cohort 3 only (R12, R22). */
@RestController
@Tag(name = "sessions")
class ObservationSampleController {

  private static final int OBSERVED_COHORT = 3;

  private final Callers callers;
  private final JdbcClient jdbc;
  private final Clock clock;

  ObservationSampleController(Callers callers, JdbcClient jdbc, Clock clock) {
    this.callers = callers;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @GetMapping("/api/observation-sample")
  @Operation(summary = "Sessions that the caller observes as coordinator; empty for anybody else")
  List<Candidate> sample(@RequestParam String schoolYear, @RequestParam Half half) {
    Caller coordinator = callers.current().onlyAs(Set.of(Role.FACILITATOR_COORDINATOR));
    SchoolCondition schools = coordinator.reach().condition();
    List<Candidate> led =
        jdbc.sql(
                """
                select p.session_key, d.person_id from pmo_session p
                join duty d on d.place = p.npsn and d.role = 'FACILITATOR'
                  and d.from_date <= :today and (d.to_date is null or d.to_date >= :today)
                where p.start_year = :startYear and p.kind <> 'EXTRA' and p.cohort = :cohort
                  and p.session_number in (:numbers) and p.npsn in ("""
                    + schools.select()
                    + ") order by p.session_key")
            .params(schools.parameters())
            .param("today", ProgrammeTime.today(clock))
            .param("startYear", SchoolYear.parse(schoolYear).startYear())
            .param("cohort", OBSERVED_COHORT)
            .param("numbers", half.sessionNumbers())
            .query(
                (row, number) ->
                    new Candidate(SessionKey.parse(row.getString(1)), row.getString(2)))
            .list();
    return ObservationSample.of(led);
  }
}
