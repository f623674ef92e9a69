package id.estafet.session.web;

import id.estafet.calendar.SchoolYear;
import id.estafet.platform.text.Entered;
import id.estafet.platform.text.FormCheck;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sessions and their reports over HTTP (sections 9 and 11). */
@Tag(name = "sessions", description = "PMO sessions, their instrument and report")
@RestController
@RequestMapping("/api/sessions")
class SessionController {

  private final SessionReading reading;
  private final SessionActs acts;

  SessionController(SessionReading reading, SessionActs acts) {
    this.reading = reading;
    this.acts = acts;
  }

  @Operation(
      summary = "List the sessions of a school, or of all schools in the caller's scope",
      description = "Newest school year first, at most 200. schoolYear as 2023/2024.")
  @GetMapping
  List<SessionRow> list(
      @RequestParam(required = false) String npsn,
      @RequestParam(required = false) String schoolYear) {
    String year = Entered.text(schoolYear);
    return reading.list(Entered.text(npsn), year == null ? null : SchoolYear.parse(year));
  }

  @Operation(
      summary = "Read one session with its instrument, evidence and history",
      description = "The key is npsn:startYear:number, for extra sessions npsn:startYear:X1.")
  @GetMapping("/{key}")
  SessionDetail read(@PathVariable String key) {
    return reading.detail(SessionKey.parse(key));
  }

  @Operation(
      summary = "Open a report again: until its deadline, or for seven days after it",
      description =
          "The coordinator of the school or an administrator at any time, the reporter until the"
              + " deadline; the reason has 10 to 500 characters.")
  @PostMapping("/{key}/reopen")
  SessionRow reopen(@PathVariable String key, @RequestBody Reason reason) {
    return reading.row(acts.reopen(SessionKey.parse(key), reason.reason()));
  }

  @Operation(
      summary = "Open a session outside the calendar",
      description =
          "The principal or facilitator of the school; the reason has 10 to 500 characters. 409"
              + " while the school year is not open.")
  @PostMapping("/extra")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<SessionRow> requestExtra(@RequestBody ExtraSession wanted) {
    FormCheck.of("session")
        .required("npsn", wanted.npsn())
        .required("schoolYear", wanted.schoolYear())
        .refuse();
    SessionFacts opened =
        acts.requestExtra(wanted.npsn(), SchoolYear.parse(wanted.schoolYear()), wanted.reason());
    return ResponseEntity.created(URI.create("/api/sessions/" + opened.key()))
        .body(reading.row(opened));
  }

  /** Why something is opened. */
  record Reason(String reason) {}

  /**
   * An extra session as asked for.
   *
   * @param schoolYear {@code 2023/2024}
   */
  record ExtraSession(String npsn, String schoolYear, String reason) {

    ExtraSession {
      npsn = Entered.text(npsn);
      schoolYear = Entered.text(schoolYear);
    }
  }
}
