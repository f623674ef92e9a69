package id.estafet.session;

import id.estafet.evidence.Attachments;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the evidence module what proves a session (R10). */
@Component
class AttachmentLedger implements EvidenceLedger {

  private final Attachments attachments;

  AttachmentLedger(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public Set<String> kindsFor(SessionKey session) {
    return attachments.kindsOf(session.toString());
  }
}
