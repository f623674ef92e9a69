package id.estafet.session;

import id.estafet.calendar.SessionKind;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of sessions. */
interface StoredSessions extends Repository<PmoSession, String> {

  PmoSession save(PmoSession session);

  Optional<PmoSession> findById(String sessionKey);

  /** A session for others to refer to, without reading it. */
  PmoSession getReferenceById(String sessionKey);

  @Query(
      "select s from PmoSession s where s.cycleKey = :cycleKey and s.kind <> EXTRA"
          + " order by s.sessionNumber")
  List<PmoSession> ofCycle(String cycleKey);

  @Query("select distinct s.cycleKey from PmoSession s where s.cycleKey in :cycleKeys")
  Set<String> cyclesAmong(Collection<String> cycleKeys);

  @Query(
      "select s from PmoSession s where s.cycleKey = :cycleKey and s.kind = EXTRA"
          + " and s.status = OPEN order by s.sessionNumber")
  List<PmoSession> waitingExtrasOf(String cycleKey);

  @Query(
      "select s from PmoSession s where s.npsn = :npsn and s.startYear = :startYear"
          + " order by s.opensAt, s.sessionKey")
  List<PmoSession> ofYear(String npsn, int startYear);

  @Query(
      "select count(s) from PmoSession s"
          + " where s.cycleKey = :cycleKey and s.sections.agreedAt is not null")
  long countPlans(String cycleKey);

  @Query(
      "select count(s) from PmoSession s"
          + " where s.cycleKey = :cycleKey and s.sections.overrideReason is not null")
  long countOverrides(String cycleKey);

  @Query(
      "select max(s.sessionNumber) from PmoSession s"
          + " where s.npsn = :npsn and s.startYear = :startYear and s.kind = :kind")
  Optional<Integer> lastNumber(String npsn, int startYear, SessionKind kind);

  /** The session that has to exist. */
  default PmoSession get(SessionKey key) {
    return findById(key.toString())
        .orElseThrow(() -> new NotFound(Texts.text("session.key.unknown", key.toString())));
  }
}
