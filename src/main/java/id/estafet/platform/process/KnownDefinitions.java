package id.estafet.platform.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
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
    ProcessDefinitionEntity parsed = parsed(id);
    return parsed == null ? super.findLatestDefinitionById(id) : parsed;
  }

  private static ProcessDefinitionEntity parsed(String id) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .getProcessDefinitionCache()
        .get(id);
  }

  /** History wants a definition for its key and name only. */
  static class History extends CacheAwareHistoryEventProducer {

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
      ProcessDefinitionEntity parsed = parsed(id);
      return parsed == null ? super.getProcessDefinitionEntity(id) : parsed;
    }
  }
}
