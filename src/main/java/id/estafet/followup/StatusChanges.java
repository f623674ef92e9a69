package id.estafet.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Lines in the history of follow-ups. */
interface StatusChanges extends Repository<StatusChange, UUID> {

  StatusChange save(StatusChange change);

  List<StatusChange> findByFollowUpIdOrderByChangedAt(UUID followUpId);

  List<StatusChange> findByFollowUpIdInAndChangedAtAfterOrderByChangedAtDesc(
      Collection<UUID> followUpIds, Instant moment);
}
