package id.estafet.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows telling how sessions were held. */
interface StoredHoldings extends Repository<SessionHolding, String> {

  SessionHolding save(SessionHolding holding);

  Optional<SessionHolding> findById(String sessionKey);
}
