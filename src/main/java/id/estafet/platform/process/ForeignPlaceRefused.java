package id.estafet.platform.process;

import static id.estafet.platform.text.Texts.text;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What belongs to another place is a closed door, with the status and the words of one; the engine
 * takes it for a failure of its own.
 */
class ForeignPlaceRefused extends CommandInterceptor {

  /** The engine names this refusal by its code alone. */
  private static final String OTHER_TENANT = "ENGINE-13034";

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (ProcessEngineException refused) {
      if (String.valueOf(refused.getMessage()).startsWith(OTHER_TENANT)) {
        throw new AuthorizationException(text("platform.forbidden.detail"));
      }
      throw refused;
    }
  }
}
