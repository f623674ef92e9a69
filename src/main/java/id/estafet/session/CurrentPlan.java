package id.estafet.session;

import java.util.List;
import org.springframework.stereotype.Component;

/** The plan that a cycle follows now: as agreed, with the subtopics as changed last (R05). */
@Component
class CurrentPlan {

  private final ActionPlans plans;
  private final PlanChanges changes;

  CurrentPlan(ActionPlans plans, PlanChanges changes) {
    this.plans = plans;
    this.changes = changes;
  }

  List<SubtopicChoice> subtopics(String cycleKey) {
    return changes
        .findFirstByCycleKeyAndSubtopicsChangedTrueOrderByChangedAtDesc(cycleKey)
        .map(PlanChange::subtopics)
        .orElseGet(
            () ->
                plans
                    .findFirstByCycleKeyAndAgreedAtIsNotNullOrderByAgreedAtDesc(cycleKey)
                    .map(ActionPlan::subtopics)
                    .orElse(List.of()));
  }

  List<Solution> solutions(String cycleKey) {
    return plans
        .findFirstByCycleKeyAndAgreedAtIsNotNullOrderByAgreedAtDesc(cycleKey)
        .map(ActionPlan::solutions)
        .orElse(List.of());
  }
}
