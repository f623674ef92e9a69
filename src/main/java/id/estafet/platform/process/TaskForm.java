package id.estafet.platform.process;

import java.util.Map;

/** What stands behind the form of one user task: what it opens with, and where its answers go. */
public interface TaskForm {

  /** Id of the user task in the model; one form for each. */
  String element();

  /**
   * What the task is about besides its place, in a word or two for its title; null if the name of
   * the task says it all.
   */
  default String subject(OpenTask task) {
    return null;
  }

  /** What the form opens with, computed when it is opened and stored nowhere in the engine. */
  Prefill prefill(OpenTask task);

  /**
   * Stores the answers in the transaction that completes the task.
   *
   * @return routing facts for the process, by variable name
   * @throws id.estafet.platform.text.InvalidInput if a rule is broken; the task then stays open
   */
  Map<String, Object> record(OpenTask task, Answers answers);
}
