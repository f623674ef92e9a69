package id.estafet.session.process;

import id.estafet.evidence.AttachmentKind;
import id.estafet.evidence.Attachments;
import id.estafet.evidence.SentLinks;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.InvalidInput;
import id.estafet.session.SessionFacts;
import id.estafet.session.SessionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Links to evidence that are given with the report itself (section 9 F). */
@Component
class LinkedEvidence {

  private final Attachments attachments;
  private final SentLinks links;

  LinkedEvidence(Attachments attachments, SentLinks links) {
    this.attachments = attachments;
    this.links = links;
  }

  /** A row for each kind that the policy asks for and the session does not have yet (R10). */
  List<Link> missing(SessionFacts session) {
    Set<String> present = attachments.kindsOf(session.key().toString());
    return session.requiredEvidence().stream()
        .filter(kind -> !present.contains(kind))
        .sorted()
        .map(kind -> new Link(AttachmentKind.valueOf(kind), null, null))
        .toList();
  }

  /**
   * Adds the links of a form.
   *
   * @throws InvalidInput naming the row of each link that is refused
   */
  void add(SessionKey key, Links links, String by) {
    List<FieldError> refused = new ArrayList<>();
    for (int row = 0; row < links.rows().size(); row++) {
      refused.addAll(add(key, links.rows().get(row), row, by));
    }
    if (!refused.isEmpty()) {
      throw new InvalidInput(refused);
    }
  }

  private List<FieldError> add(SessionKey key, Link link, int row, String by) {
    if (link.link() == null || link.link().isBlank()) {
      return List.of();
    }
    try {
      links.add(key.toString(), key.npsn(), link.kind(), link.link(), link.description(), by);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.errors().stream()
          .map(
              error -> new FieldError("attachments[" + row + "]." + error.field(), error.message()))
          .toList();
    }
  }

  /** The rows of the form's list; none at all is an empty list. */
  record Links(List<Link> attachments) {

    List<Link> rows() {
      return attachments == null ? List.of() : attachments;
    }
  }

  /** One row: what it is and where it lies. */
  record Link(AttachmentKind kind, String link, String description) {}
}
