package id.estafet.school.web;

import id.estafet.school.Callers;
import id.estafet.school.SchoolLevel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schools over HTTP: everybody sees those within the scope of today's duties. */
@Tag(name = "schools", description = "Schools within the caller's scope")
@RestController
@RequestMapping("/api/schools")
class SchoolController {

  private final Callers callers;
  private final SchoolRows rows;

  SchoolController(Callers callers, SchoolRows rows) {
    this.callers = callers;
    this.rows = rows;
  }

  @Operation(
      summary = "List the schools in the caller's scope",
      description = "By NPSN, at most 200; q is a whole NPSN or a part of the name.")
  @GetMapping
  List<SchoolRow> list(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) SchoolLevel level,
      @RequestParam(required = false) String regency) {
    return rows.list(callers.current().reach(), new SchoolFilter(q, level, regency));
  }
}
