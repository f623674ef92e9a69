package id.estafet.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows of requests for support. */
interface SupportRequests extends Repository<SupportRequest, String> {

  SupportRequest save(SupportRequest request);

  Optional<SupportRequest> findById(String sessionKey);
}
