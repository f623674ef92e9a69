package id.estafet.platform.draft;

/** Whose a task is; the engine's side answers. */
public interface TaskAccess {

  /**
   * Lets pass whoever signed in may submit the form of the task: by place, role and duty.
   *
   * @throws id.estafet.platform.text.NotFound if there is no such open task
   * @throws id.estafet.platform.text.NotAllowed if it is a task of other people
   */
  void requireWork(String taskId);
}
