package id.estafet.platform.process;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Keeps instances and tasks, of the variables the answers that gateways asked for, and of the other
 * activities the boundary events: why a case went the way it went. Who did what stands in our own
 * audit trail.
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
    return isActivity(type)
        ? isBoundaryEvent(entity)
        : super.isHistoryEventProduced(type, entity) || isAnswer(type, entity);
  }

  private static boolean isActivity(HistoryEventType type) {
    return type == HistoryEventTypes.ACTIVITY_INSTANCE_START
        || type == HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE
        || type == HistoryEventTypes.ACTIVITY_INSTANCE_END
        || type == HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE;
  }

  /** Asked without an entity, the answer is whether any would be kept. */
  private static boolean isBoundaryEvent(Object entity) {
    return entity == null
        || entity instanceof ExecutionEntity execution
            && execution.getActivity() != null
            && String.valueOf(execution.getActivity().getProperty("type")).startsWith("boundary");
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
