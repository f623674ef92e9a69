package id.estafet.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lines in the history of sessions. */
interface SessionEvents extends Repository<SessionEvent, UUID> {

  SessionEvent save(SessionEvent event);

  @Query(
      "select e from SessionEvent e where e.session.sessionKey = :sessionKey order by e.happenedAt")
  List<SessionEvent> ofSession(String sessionKey);

  @Query(
      "select e from SessionEvent e join fetch e.session"
          + " where e.id = :id and e.kind in (REPORT_SUBMITTED, EXTRA_RECORDED)")
  Optional<SessionEvent> filing(UUID id);

  @Query(
      "select e from SessionEvent e join fetch e.session s where s.sessionKey = :sessionKey"
          + " and e.kind in (REPORT_SUBMITTED, EXTRA_RECORDED) order by e.happenedAt")
  List<SessionEvent> filingsOf(String sessionKey);
}
