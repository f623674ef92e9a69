package id.estafet.session;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows of changes to plans. */
interface PlanChanges extends Repository<PlanChange, String> {

  PlanChange save(PlanChange change);

  Optional<PlanChange> findById(String sessionKey);

  Optional<PlanChange> findFirstByCycleKeyAndSubtopicsChangedTrueOrderByChangedAtDesc(
      String cycleKey);

  Optional<PlanChange>
      findFirstByCycleKeyAndSubtopicsChangedTrueAndChangedAtLessThanEqualOrderByChangedAtDesc(
          String cycleKey, Instant moment);
}
