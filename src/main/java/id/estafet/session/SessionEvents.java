package id.estafet.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Lines in the history of sessions. */
interface SessionEvents extends Repository<SessionEvent, UUID> {

  SessionEvent save(SessionEvent event);

  List<SessionEvent> findBySessionKeyOrderByHappenedAt(String sessionKey);
}
