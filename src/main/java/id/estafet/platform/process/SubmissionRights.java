package id.estafet.platform.process;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.draft.TaskAccess;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Asks the checks that stand before the submission of a form, without submitting it. */
@Component
class SubmissionRights implements TaskAccess {

  private final ProcessEngine engine;

  SubmissionRights(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public void requireWork(String taskId) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    try {
      configuration
          .getCommandExecutorTxRequired()
          .execute(
              context -> {
                check(context, configuration, taskId);
                return null;
              });
    } catch (AuthorizationException refused) {
      throw new NotAllowed(text("platform.task.elsewhere"));
    }
  }

  private static void check(
      CommandContext context, ProcessEngineConfigurationImpl configuration, String taskId) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw new NotFound(text("platform.task.elsewhere"));
    }
    configuration.getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
  }
}
