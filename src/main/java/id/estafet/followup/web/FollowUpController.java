package id.estafet.followup.web;

import static id.estafet.platform.text.Texts.text;

import id.estafet.followup.AgreedFollowUp;
import id.estafet.followup.FollowUpProgress;
import id.estafet.followup.FollowUpReflections;
import id.estafet.followup.FollowUps;
import id.estafet.platform.text.NotFound;
import id.estafet.school.Caller;
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

/** Follow-ups over HTTP: for everybody who may see the school (sections 9 D, 10). */
@Tag(name = "follow-ups", description = "What schools agreed to do")
@RestController
@RequestMapping("/api/follow-ups")
class FollowUpController {

  private final Callers callers;
  private final FollowUps followUps;
  private final FollowUpProgress progress;
  private final FollowUpReflections reflections;

  FollowUpController(
      Callers callers,
      FollowUps followUps,
      FollowUpProgress progress,
      FollowUpReflections reflections) {
    this.callers = callers;
    this.followUps = followUps;
    this.progress = progress;
    this.reflections = reflections;
  }

  @Operation(summary = "List the follow-ups of a school in the order of their agreement")
  @GetMapping
  List<FollowUpRow> list(@RequestParam String npsn) {
    callers.visible(callers.current(), npsn);
    return followUps.ofSchool(npsn).stream().map(FollowUpRow::of).toList();
  }

  @Operation(summary = "Read one follow-up with its history and reflections")
  @GetMapping("/{id}")
  FollowUpDetail read(@PathVariable String id) {
    Caller caller = callers.current();
    AgreedFollowUp followUp = followUps.get(requireId(id));
    callers.visible(caller, followUp.npsn());
    return new FollowUpDetail(
        FollowUpRow.of(followUp),
        progress.changesOf(followUp.id()),
        reflections.ofFollowUp(followUp.id()));
  }

  private static UUID requireId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(text("followup.notFound"));
    }
  }
}
