package id.estafet.platform.draft;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.security.DutyBook;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.time.ProgrammeTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Drafts for those who may complete the task. A draft is no fact: nobody checks what is in it, and
 * it ends with its task. There is no transaction around these acts, each is one statement.
 */
@Component
class Drafts {

  private final TaskAccess tasks;
  private final StoredDrafts drafts;
  private final Editors editors;
  private final DutyBook dutyBook;
  private final Clock clock;

  Drafts(TaskAccess tasks, StoredDrafts drafts, Editors editors, DutyBook dutyBook, Clock clock) {
    this.tasks = tasks;
    this.drafts = drafts;
    this.editors = editors;
    this.dutyBook = dutyBook;
    this.clock = clock;
  }

  /** The draft of a task; without its content if that is the version known already. */
  Draft read(String taskId, String personId, int known) {
    tasks.requireWork(taskId);
    return seen(taskId, personId, known);
  }

  /**
   * Keeps what was typed in place of the version that the writer has seen.
   *
   * @param content null to begin anew
   * @throws Conflict if somebody has saved another version meanwhile
   */
  Draft replace(String taskId, String personId, int version, String content) {
    tasks.requireWork(taskId);
    if (!drafts.replace(taskId, version, content, personId, clock.instant())) {
      throw overtaken(taskId);
    }
    return seen(taskId, personId, version + 1);
  }

  private Draft seen(String taskId, String personId, int known) {
    Optional<StoredDraft> stored = drafts.find(taskId);
    List<String> others = editors.othersBeside(personId, taskId);
    List<String> named = new ArrayList<>(others);
    stored.map(StoredDraft::savedBy).ifPresent(named::add);
    Map<String, String> names = dutyBook.personNames(named);
    List<String> editing = others.stream().map(names::get).toList();
    return stored
        .map(
            draft ->
                new Draft(
                    draft.version(),
                    draft.version() == known ? null : draft.content(),
                    names.get(draft.savedBy()),
                    draft.savedAt(),
                    draft.savedBy().equals(personId),
                    editing))
        .orElseGet(() -> new Draft(0, null, null, null, false, editing));
  }

  private RuntimeException overtaken(String taskId) {
    return drafts
        .find(taskId)
        .<RuntimeException>map(
            draft ->
                new Conflict(
                    text(
                        "platform.draft.overtaken",
                        dutyBook.personNames(List.of(draft.savedBy())).get(draft.savedBy()),
                        ProgrammeTime.moment(draft.savedAt(), ProgrammeTime.ZONE))))
        .orElseGet(() -> new NotFound(text("platform.task.elsewhere")));
  }
}
