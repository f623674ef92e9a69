package id.estafet.session.web;

import id.estafet.evidence.Attachment;
import id.estafet.evidence.AttachmentKind;
import id.estafet.session.PromisedEvidence;
import id.estafet.session.SessionFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What evidence a session needs (R10), and whether the caller may bring some now.
 *
 * @param sessionLabel {@code PMO ke-1}
 * @param promisedEvidence left out unless the report was filed with evidence to follow
 * @param promisedEvidenceLabel Indonesian
 * @param uploaders full names of those who brought evidence, by login
 */
record EvidenceNeeds(
    String sessionKey,
    String sessionLabel,
    List<Need> required,
    PromisedEvidence promisedEvidence,
    String promisedEvidenceLabel,
    boolean canAdd,
    Map<String, String> uploaders) {

  static EvidenceNeeds of(
      SessionFacts session,
      List<Attachment> present,
      boolean canAdd,
      Map<String, String> uploaders) {
    Set<AttachmentKind> kinds =
        present.stream().map(Attachment::kind).collect(Collectors.toUnmodifiableSet());
    PromisedEvidence promised = session.promisedEvidence();
    return new EvidenceNeeds(
        session.key().toString(),
        session.key().label(),
        session.requiredEvidence().stream()
            .sorted()
            .map(AttachmentKind::valueOf)
            .map(kind -> new Need(kind, kind.label(), kinds.contains(kind)))
            .toList(),
        promised,
        promised == null ? null : promised.label(),
        canAdd,
        uploaders);
  }

  /** One kind that the policy asks for, by its Indonesian name, and whether it is there. */
  record Need(AttachmentKind kind, String label, boolean present) {}
}
