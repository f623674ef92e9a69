package id.estafet.platform.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.InvalidInput;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Submits the form of a task. A refusal leaves with the words meant for the person alone, without
 * what the engine wraps around them.
 */
final class FormSubmission {

  private static final Set<Class<?>> SPOKEN =
      Set.of(InvalidInput.class, Conflict.class, NotAllowed.class, NotFound.class);

  /** The task went while the form was open: somebody else was faster, or a timer ended it. */
  private static final Set<Class<?>> OVERTAKEN =
      Set.of(
          OptimisticLockingException.class,
          NullValueException.class,
          ConcurrencyFailureException.class,
          DuplicateKeyException.class);

  private static final int ATTEMPTS = 3;

  private FormSubmission() {}

  static VariableMap submit(
      CommandExecutor executor,
      String taskId,
      Map<String, Object> answers,
      boolean returned,
      boolean deserialize) {
    Map<String, Object> given = answers == null ? Map.of() : answers;
    return translated(
        () ->
            untilNobodyInterferes(
                () ->
                    executor.execute(new SubmitTaskFormCmd(taskId, given, returned, deserialize))),
        () -> executor.execute(context -> context.getTaskManager().findTaskById(taskId) == null));
  }

  /**
   * A reminder that goes off in the same moment touches the same process, but is no reason to send
   * a person away. If somebody else was faster, the next attempt finds the task gone.
   */
  private static <T> T untilNobodyInterferes(Supplier<T> submission) {
    boolean ownTransaction = !TransactionSynchronizationManager.isActualTransactionActive();
    for (int attempt = 1; ownTransaction && attempt < ATTEMPTS; attempt++) {
      try {
        return submission.get();
      } catch (OptimisticLockingException | ConcurrencyFailureException interfered) {
        // Rolled back as a whole, so that it can be done again as a whole.
      }
    }
    return submission.get();
  }

  private static <T> T translated(Supplier<T> submission, BooleanSupplier taskIsGone) {
    try {
      return submission.get();
    } catch (AuthorizationException refused) {
      throw refused;
    } catch (RuntimeException refused) {
      throw Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
          .filter(cause -> SPOKEN.contains(cause.getClass()))
          .findFirst()
          .map(spoken -> refusal(spoken.getMessage(), refused))
          .orElseGet(() -> unspoken(refused, taskIsGone));
    }
  }

  /** Whatever broke on the way, a task that is gone by now was somebody else's to end. */
  private static RuntimeException unspoken(RuntimeException refused, BooleanSupplier taskIsGone) {
    if (OVERTAKEN.stream().anyMatch(overtaken -> overtaken.isInstance(refused))
        || taskIsGone.getAsBoolean()) {
      return refusal(text("platform.task.elsewhere"), refused);
    }
    return refused instanceof DataAccessException
        ? new ProcessEngineException(text("platform.unexpected.detail"), refused)
        : refused;
  }

  private static RuntimeException refusal(String message, RuntimeException cause) {
    return new FormFieldValidationException(null, message, cause);
  }
}
