package id.estafet.session;

import org.springframework.stereotype.Component;

/** Writes down how a session was held; the second form of a session corrects the first. */
@Component
class MeetingMinutes {

  private final StoredHoldings holdings;

  MeetingMinutes(StoredHoldings holdings) {
    this.holdings = holdings;
  }

  SessionHolding write(PmoSession session, BasicInfo info) {
    SessionHolding holding =
        session.sections().heldDate() == null
            ? new SessionHolding(session.key())
            : holdings.findById(session.key().toString()).orElseThrow();
    holding.tell(info);
    session.held(info.heldDate());
    return holdings.save(holding);
  }
}
