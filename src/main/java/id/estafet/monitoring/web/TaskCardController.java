package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import id.estafet.school.Callers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist shows of a task beside its form. */
@Tag(name = "tasks", description = "Open tasks: how urgent, whose and in what context")
@RestController
@RequestMapping("/api")
class TaskCardController {

  private static final int MOST = 100;

  private final Callers callers;
  private final TaskCards cards;
  private final TaskContexts contexts;

  TaskCardController(Callers callers, TaskCards cards, TaskContexts contexts) {
    this.callers = callers;
    this.cards = cards;
    this.contexts = contexts;
  }

  @Operation(
      summary = "Describe open tasks by their ids",
      description = "At most 100 ids; tasks that the caller may not see are left out.")
  @GetMapping("/task-cards")
  List<TaskCard> cards(@RequestParam List<String> ids) {
    if (ids.size() > MOST) {
      throw new InvalidInput("ids", text("monitoring.cards.many", MOST));
    }
    return cards.visible(callers.current(), ids);
  }

  @Operation(
      summary = "Describe the open tasks of a session that the caller may do",
      description = "The caller's own first; empty if there are none.")
  @GetMapping("/sessions/{key}/my-tasks")
  List<TaskCard> ofSession(@PathVariable String key) {
    return cards.mineOfSession(callers.current(), key);
  }

  @Operation(
      summary = "Describe the open tasks of a follow-up that the caller may do",
      description = "The caller's own first; empty if there are none.")
  @GetMapping("/follow-ups/{id}/my-tasks")
  List<TaskCard> ofFollowUp(@PathVariable UUID id) {
    return cards.mineOfFollowUp(callers.current(), id);
  }

  @Operation(
      summary = "Read what surrounds an open task",
      description =
          "The stages of its cycle, the sessions of the year, the people on duty at the school and"
              + " the follow-ups.")
  @GetMapping("/tasks/{id}/context")
  TaskContext context(@PathVariable String id) {
    return contexts.of(callers.current(), id);
  }
}
