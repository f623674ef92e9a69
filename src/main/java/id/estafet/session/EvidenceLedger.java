package id.estafet.session;

import java.util.Set;

/** Tells what proves a session; keeps the session apart from where files are stored. */
public interface EvidenceLedger {

  /** The kinds of attachment that a session has, each by its name (R10). */
  Set<String> kindsFor(SessionKey session);
}
