package id.estafet.session;

import id.estafet.calendar.SessionKind;
import id.estafet.platform.text.NotFound;
import id.estafet.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of sessions. */
interface StoredSessions extends Repository<PmoSession, String> {

  PmoSession save(PmoSession session);

  /** Writes what was saved: rows that refer to a session come after it. */
  void flush();

  Optional<PmoSession> findById(String sessionKey);

  @Query(
      "select s from PmoSession s where s.cycleKey = :cycleKey and s.kind <> EXTRA"
          + " order by s.sessionNumber")
  List<PmoSession> ofCycle(String cycleKey);

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
