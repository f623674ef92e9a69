package id.estafet.platform.draft;

import static id.estafet.platform.text.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import id.estafet.platform.security.CurrentUser;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts over HTTP. Whoever asks counts as having the form open for the next 45 seconds. */
@Tag(name = "drafts", description = "What is typed into the form of an open task, until it ends")
@RestController
@RequestMapping("/api/drafts/{taskId}")
class DraftController {

  /** Letters of JSON; the fullest form of the programme has some 30,000. */
  private static final int LIMIT = 200_000;

  private final Drafts drafts;

  DraftController(Drafts drafts) {
    this.drafts = drafts;
  }

  @Operation(
      summary = "Read the draft of a task and who else has its form open",
      description = "The content is left out if it is of the version that the caller knows.")
  @GetMapping
  Draft read(@PathVariable String taskId, @RequestParam(defaultValue = "0") int known) {
    return drafts.read(taskId, currentUser(), known);
  }

  @Operation(
      summary = "Keep what was typed",
      description = "Refused with 409 if the version is not the one that is kept by now.")
  @PutMapping
  Draft save(@PathVariable String taskId, @RequestBody Typed typed) {
    return drafts.replace(taskId, currentUser(), typed.version(), typed.asText());
  }

  @Operation(
      summary = "Throw the draft away and begin anew",
      description = "Refused with 409 if the version is not the one that is kept by now.")
  @DeleteMapping
  Draft discard(@PathVariable String taskId, @RequestParam int version) {
    return drafts.replace(taskId, currentUser(), version, null);
  }

  private static String currentUser() {
    return CurrentUser.id().orElseThrow(() -> new NotAllowed(text("platform.unauthorized.detail")));
  }

  /**
   * What was typed.
   *
   * @param version the one that the writer has seen, 0 if there was none
   * @param content values by field, as the form has them; checked only when the task is completed
   */
  record Typed(int version, JsonNode content) {

    String asText() {
      if (content == null || !content.isObject()) {
        throw new InvalidInput("content", text("platform.draft.notAnObject"));
      }
      String json = content.toString();
      if (json.length() > LIMIT) {
        throw new InvalidInput("content", text("platform.draft.tooLarge"));
      }
      return json;
    }
  }
}
