package id.estafet.session;

import id.estafet.evidence.Attachments;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the proof of a session among the stored attachments (R10). */
@Component
class SessionEvidence implements EvidenceLedger {

  private final Attachments attachments;

  SessionEvidence(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public Set<String> kindsFor(SessionKey session) {
    return attachments.kindsOf(session.toString());
  }
}
