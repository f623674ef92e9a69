package id.estafet.session.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.calendar.OpenedSchoolYear;
import id.estafet.calendar.SchoolYears;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.NotFound;
import id.estafet.school.Caller;
import id.estafet.school.Schools;
import id.estafet.session.SchoolYearWave;
import id.estafet.session.WaveProgress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** School years over HTTP: the centre opens them, everybody with a duty sees how far they are. */
@Tag(name = "school-years", description = "Opening a school year for every school")
@RestController
@RequestMapping("/api/school-years")
class SchoolYearController {

  private final SessionAccess access;
  private final SchoolYears years;
  private final SchoolYearWave wave;
  private final Schools schools;

  SchoolYearController(
      SessionAccess access, SchoolYears years, SchoolYearWave wave, Schools schools) {
    this.access = access;
    this.years = years;
    this.wave = wave;
    this.schools = schools;
  }

  @Operation(
      summary = "Open a school year",
      description = "Central PMO or administrator. 201 the first time, 200 when it was open.")
  @ApiResponse(responseCode = "201", description = "Opened by this call")
  @ApiResponse(responseCode = "200", description = "Open already")
  @PostMapping
  ResponseEntity<OpenYear> open(@RequestBody Opening wanted) {
    Caller caller = access.requireCentre();
    FormCheck.of("session").required("startYear", wanted.startYear()).refuse();
    boolean first = years.open(wanted.startYear(), caller.login());
    OpenYear opened = OpenYear.of(requireOpen(wanted.startYear()), wave);
    return first
        ? ResponseEntity.created(URI.create("/api/school-years/" + wanted.startYear())).body(opened)
        : ResponseEntity.ok(opened);
  }

  @Operation(summary = "List the open school years, newest first")
  @GetMapping
  List<OpenYear> list() {
    access.requireDuty();
    return years.list().stream().map(year -> OpenYear.of(year, wave)).toList();
  }

  @Operation(summary = "Read one school year with the progress of its wave")
  @GetMapping("/{startYear}")
  OpenYear read(@PathVariable int startYear) {
    access.requireDuty();
    return OpenYear.of(requireOpen(startYear), wave);
  }

  @Operation(
      summary = "Begin an open school year at every enrolled school",
      description =
          "Central PMO or administrator. Resumable: run it again until it is finished. 409 while"
              + " the year is not open.")
  @PostMapping("/{startYear}/wave")
  WaveProgress runWave(@PathVariable int startYear) {
    access.requireCentre();
    refuseUnlessOpen(startYear);
    return wave.run(startYear);
  }

  @Operation(
      summary = "Begin an open school year at one school",
      description = "Central PMO or administrator. Nothing happens if it has begun already.")
  @PostMapping("/{startYear}/schools/{npsn}")
  WaveProgress openFor(@PathVariable int startYear, @PathVariable String npsn) {
    access.requireCentre();
    refuseUnlessOpen(startYear);
    wave.openFor(schools.get(npsn).npsn(), startYear);
    return wave.progress(startYear);
  }

  private OpenedSchoolYear requireOpen(int startYear) {
    return find(startYear)
        .orElseThrow(() -> new NotFound(text("session.year.unknown", String.valueOf(startYear))));
  }

  private void refuseUnlessOpen(int startYear) {
    if (find(startYear).isEmpty()) {
      throw new Conflict(text("session.year.notOpen", startYear + "/" + (startYear + 1)));
    }
  }

  private Optional<OpenedSchoolYear> find(int startYear) {
    return years.list().stream()
        .filter(opened -> opened.year().startYear() == startYear)
        .findFirst();
  }

  /**
   * A school year to be opened.
   *
   * @param startYear 2023 for 2023/2024
   */
  record Opening(Integer startYear) {}

  /**
   * A school year that was opened.
   *
   * @param label {@code 2023/2024}
   * @param openedBy login
   */
  record OpenYear(
      int startYear, String label, Instant openedAt, String openedBy, WaveProgress wave) {

    static OpenYear of(OpenedSchoolYear opened, SchoolYearWave wave) {
      int startYear = opened.year().startYear();
      return new OpenYear(
          startYear,
          opened.year().label(),
          opened.openedAt(),
          opened.openedBy(),
          wave.progress(startYear));
    }
  }
}
