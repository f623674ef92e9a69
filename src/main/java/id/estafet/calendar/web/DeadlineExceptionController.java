package id.estafet.calendar.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.DeadlineExceptions;
import id.estafet.calendar.SchoolYear;
import id.estafet.platform.text.Entered;
import id.estafet.platform.text.NotAllowed;
import id.estafet.school.Caller;
import id.estafet.school.Callers;
import id.estafet.school.Reach;
import id.estafet.school.Role;
import id.estafet.school.Schools;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Deadline exceptions over HTTP (section 7): a coordinator grants them to his schools, a regency or
 * province to its region and the schools it serves, the centre and administrators to all.
 */
@Tag(name = "deadline-exceptions", description = "Deadlines granted instead of the calendar's")
@RestController
@RequestMapping("/api/deadline-exceptions")
class DeadlineExceptionController {

  private static final Set<Role> GRANTING =
      EnumSet.of(
          Role.FACILITATOR_COORDINATOR,
          Role.REGENCY_PMO,
          Role.PROVINCE_PMO,
          Role.CENTRAL_PMO,
          Role.ADMIN);

  private final Callers callers;
  private final Schools schools;
  private final DeadlineExceptions exceptions;
  private final DeadlineExceptionRows rows;

  DeadlineExceptionController(
      Callers callers, Schools schools, DeadlineExceptions exceptions, DeadlineExceptionRows rows) {
    this.callers = callers;
    this.schools = schools;
    this.exceptions = exceptions;
    this.rows = rows;
  }

  @Operation(
      summary = "Grant another deadline for a session to a school, regency or province",
      description = "A second grant for the same place replaces the first; running timers follow.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Grant grant(@RequestBody Grant wanted) {
    Caller caller = granting();
    if (!mayGrant(caller, wanted.place())) {
      throw new NotAllowed(text("calendar.exception.foreign"));
    }
    SchoolYear year = SchoolYear.parse(wanted.schoolYear());
    int number = wanted.sessionNumber() == null ? 0 : wanted.sessionNumber();
    exceptions.grant(
        year, number, wanted.place(), wanted.deadline(), wanted.reason(), caller.login());
    return wanted;
  }

  @Operation(
      summary = "List the exceptions for the places that the caller may grant them to",
      description = "Newest school year first, at most 200.")
  @GetMapping
  List<DeadlineExceptionRow> list(@RequestParam(required = false) String schoolYear) {
    return rows.list(granting(), schoolYear == null ? null : SchoolYear.parse(schoolYear));
  }

  private Caller granting() {
    Caller caller = callers.current().onlyAs(GRANTING);
    if (caller.duties().isEmpty()) {
      throw new NotAllowed(text("calendar.exception.forbidden"));
    }
    return caller;
  }

  private boolean mayGrant(Caller caller, String place) {
    Reach reach = caller.reach();
    return reach.everything()
        || caller.holdsAny(GRANTING, place)
        || (place != null && schools.find(place).filter(reach::covers).isPresent());
  }

  /**
   * A deadline to be granted.
   *
   * @param schoolYear {@code 2023/2024}
   * @param place NPSN, {@code 51.08} or {@code 51}
   * @param deadline last day for the report, until 23:59:59 Asia/Jakarta
   */
  record Grant(
      String schoolYear, Integer sessionNumber, String place, LocalDate deadline, String reason) {

    Grant {
      place = Entered.text(place);
      reason = Entered.text(reason);
    }
  }
}
