package id.estafet.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the receipts of filed reports. A receipt is a line of the history: the line that says that
 * the report was filed, named by its random id, which nothing else shows.
 */
@Service
@Transactional(readOnly = true)
public class Receipts {

  private final SessionEvents events;

  Receipts(SessionEvents events) {
    this.events = events;
  }

  /** The receipt of the report as filed last; none before anything was filed. */
  public Optional<Receipt> latest(SessionKey key) {
    List<SessionEvent> filings = events.filingsOf(key.toString());
    return filings.isEmpty()
        ? Optional.empty()
        : Optional.of(receipt(filings, filings.get(filings.size() - 1)));
  }

  /** The receipt with this code. */
  public Optional<Receipt> find(UUID code) {
    return events
        .filing(code)
        .map(filing -> receipt(events.filingsOf(filing.session().key().toString()), filing));
  }

  private static Receipt receipt(List<SessionEvent> filings, SessionEvent filing) {
    int version = filings.indexOf(filing) + 1;
    return new Receipt(
        filing.getId(),
        filing.session().key(),
        filing.asLine().happenedAt(),
        filing.session().filing().late(),
        version,
        version < filings.size());
  }
}
