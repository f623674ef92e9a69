package id.estafet.session;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that the report of a session was filed (R02, section 11).
 *
 * @param code names the receipt to whoever holds it; nobody can guess it
 * @param late whether the first filing was late, which no later one changes
 * @param version counts the filings of the session from 1
 * @param replaced whether the report was filed again since
 */
public record Receipt(
    UUID code, SessionKey session, Instant filedAt, boolean late, int version, boolean replaced) {

  /** As people quote it: TT-99000001-2023-1-2. */
  public String number() {
    return "TT-%s-%d".formatted(session.toString().replace(':', '-'), version);
  }
}
