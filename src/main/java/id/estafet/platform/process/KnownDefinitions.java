package id.estafet.platform.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * Takes a definition that this node has parsed from memory: the stock engine reads its row again in
 * every command, to learn whether it was suspended since. That matters when an instance is started,
 * and ours are started by key or by deployment, which still ask the database.
 */
class KnownDefinitions extends ProcessDefinitionManager {

  @Override
  public ProcessDefinitionEntity findLatestDefinitionById(String id) {
    ProcessDefinitionEntity parsed =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .getProcessDefinitionCache()
            .get(id);
    return parsed == null ? super.findLatestDefinitionById(id) : parsed;
  }
}
