package id.estafet.session.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.NotFound;
import id.estafet.session.SessionKey;
import id.estafet.session.TaskSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What evidence a session needs (section 9 F), found by its key or by one of its tasks. */
@RestController
@Tag(name = "sessions")
class EvidenceNeedsController {

  private final SessionReading reading;
  private final TaskSessions tasks;

  EvidenceNeedsController(SessionReading reading, TaskSessions tasks) {
    this.reading = reading;
    this.tasks = tasks;
  }

  @Operation(summary = "Read what evidence a session needs and whether the caller may bring some")
  @GetMapping("/api/sessions/{key}/evidence-needs")
  EvidenceNeeds ofSession(@PathVariable String key) {
    return reading.evidenceNeeds(SessionKey.parse(key));
  }

  @Operation(
      summary = "Read what evidence the session of a task needs",
      description = "404 for a task that is about no session, or that the caller cannot see.")
  @GetMapping("/api/tasks/{id}/evidence-needs")
  EvidenceNeeds ofTask(@PathVariable String id) {
    return tasks
        .sessionOf(id)
        .map(reading::evidenceNeeds)
        .orElseThrow(() -> new NotFound(text("session.task.noSession")));
  }
}
