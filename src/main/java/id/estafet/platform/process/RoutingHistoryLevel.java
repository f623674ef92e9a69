package id.estafet.platform.process;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Keeps activities and tasks, and of the variables only the answers that gateways asked for: why a
 * case went the way it went. Who did what stands in our own audit trail.
 */
class RoutingHistoryLevel extends HistoryLevelActivity {

  static final String NAME = "routing";

  private static final int ID = 20;
  private static final Set<String> ANSWERS =
      Set.of("planningDue", "reflectionDue", "late", "followUpStatus");

  @Override
  public int getId() {
    return ID;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
    return super.isHistoryEventProduced(type, entity) || isAnswer(type, entity);
  }

  private static boolean isAnswer(HistoryEventType type, Object entity) {
    boolean onVariable =
        type == HistoryEventTypes.VARIABLE_INSTANCE_CREATE
            || type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE
            || type == HistoryEventTypes.VARIABLE_INSTANCE_DELETE
            || type == HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE;
    return onVariable
        && (entity == null
            || entity instanceof VariableInstanceEntity variable
                && ANSWERS.contains(variable.getName()));
  }
}
