package id.estafet.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of follow-ups. */
interface StoredFollowUps extends Repository<FollowUp, UUID> {

  String OPEN =
      "f.successorId is null and f.status in"
          + " (id.estafet.followup.FollowUpStatus.NOT_STARTED,"
          + " id.estafet.followup.FollowUpStatus.IN_PROGRESS)";
  String ORDER = " order by f.agreedAt, f.position";

  FollowUp save(FollowUp followUp);

  Optional<FollowUp> findById(UUID id);

  List<FollowUp> findByIdIn(Collection<UUID> ids);

  @Query("select f from FollowUp f where f.cycleKey = :cycleKey" + ORDER)
  List<FollowUp> ofCycle(String cycleKey);

  @Query("select f from FollowUp f where f.npsn = :npsn" + ORDER)
  List<FollowUp> ofSchool(String npsn);

  @Query("select f from FollowUp f where f.agreedIn = :sessionKey" + ORDER)
  List<FollowUp> agreedIn(String sessionKey);

  @Query("select f from FollowUp f where f.cycleKey = :cycleKey and " + OPEN + ORDER)
  List<FollowUp> openOfCycle(String cycleKey);

  @Query(
      "select f from FollowUp f where f.npsn = :npsn and f.agreedAt < :before and " + OPEN + ORDER)
  List<FollowUp> openOf(String npsn, Instant before);

  @Query(
      "select count(f) from FollowUp f where f.npsn = :npsn and f.agreedAt < :before and " + OPEN)
  long countOpen(String npsn, Instant before);

  @Query("select count(f) from FollowUp f where f.cycleKey = :cycleKey and " + OPEN)
  long countOpenOfCycle(String cycleKey);

  @Modifying(flushAutomatically = true)
  @Query("update FollowUp f set f.cycleClosed = true where f.cycleKey = :cycleKey")
  void closeCycle(String cycleKey);
}
