package id.estafet.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows of plans. */
interface ActionPlans extends Repository<ActionPlan, String> {

  ActionPlan save(ActionPlan plan);

  Optional<ActionPlan> findById(String sessionKey);

  /** The plan that the cycle follows: the one that was agreed. */
  Optional<ActionPlan> findFirstByCycleKeyAndAgreedAtIsNotNullOrderByAgreedAtDesc(String cycleKey);
}
