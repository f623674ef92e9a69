package id.estafet.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of reflections on follow-ups. */
interface StoredReflections extends Repository<FollowUpReflection, UUID> {

  FollowUpReflection save(FollowUpReflection reflection);

  List<FollowUpReflection> findBySessionKey(String sessionKey);

  List<FollowUpReflection> findByFollowUpIdOrderByRecordedAt(UUID followUpId);
}
