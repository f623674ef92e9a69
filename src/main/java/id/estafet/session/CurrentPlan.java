package id.estafet.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    return changedOrAgreed(
        changes.findFirstByCycleKeyAndSubtopicsChangedTrueOrderByChangedAtDesc(cycleKey), cycleKey);
  }

  /** Without the changes that came later. */
  List<SubtopicChoice> subtopicsAt(Instant moment, String cycleKey) {
    return changedOrAgreed(
        changes
            .findFirstByCycleKeyAndSubtopicsChangedTrueAndChangedAtLessThanEqualOrderByChangedAtDesc(
                cycleKey, moment),
        cycleKey);
  }

  private List<SubtopicChoice> changedOrAgreed(Optional<PlanChange> change, String cycleKey) {
    return change
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
