package id.estafet.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows of supervisors' reflections. */
interface StoredSupervisorReflections extends Repository<SupervisorReflection, String> {

  SupervisorReflection save(SupervisorReflection reflection);

  boolean existsById(String sessionKey);

  Optional<SupervisorReflection> findFirstByCycleKeyOrderByRecordedAtDesc(String cycleKey);
}
