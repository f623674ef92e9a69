package id.estafet.session;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of reflections on learning. */
interface StoredLearningReflections extends Repository<LearningReflection, String> {

  LearningReflection save(LearningReflection reflection);

  Optional<LearningReflection> findById(String sessionKey);

  Optional<LearningReflection> findFirstByCycleKeyOrderByRecordedAtDesc(String cycleKey);

  @Query(
      "select new id.estafet.session.ReflectionBasis(r.reflectionDate, r.dataSources, size(r.goals))"
          + " from LearningReflection r where r.cycleKey = :cycleKey order by r.recordedAt desc")
  List<ReflectionBasis> bases(String cycleKey, Limit limit);

  /** The newest reflection of a cycle, without its texts. */
  default Optional<ReflectionBasis> basisOf(String cycleKey) {
    return bases(cycleKey, Limit.of(1)).stream().findFirst();
  }
}
