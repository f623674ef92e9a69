package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes the links that are sent as evidence (R10, C31). */
@Service
public class SentLinks {

  private static final int DESCRIPTION_LENGTH = 300;

  private final AttachmentRows rows;
  private final Clock clock;

  SentLinks(AttachmentRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Notes a link as evidence; the same link again for the same kind is the same attachment.
   *
   * @param description what the link shows; may be null
   * @throws InvalidInput if the link is not a plain https address of at most 500 characters, or of
   *     no kind
   */
  @Transactional
  public Attachment add(
      String sessionKey,
      String npsn,
      AttachmentKind kind,
      String link,
      String description,
      String by) {
    if (kind == null) {
      throw new InvalidInput("kind", text("evidence.kind.unknown"));
    }
    String address = Links.require(link);
    String shown = shown(description);
    if (shown != null && shown.length() > DESCRIPTION_LENGTH) {
      throw new InvalidInput(
          "description", text("evidence.description.tooLong", DESCRIPTION_LENGTH));
    }
    return rows.bySession(sessionKey).stream()
        .filter(other -> other.kind() == kind && address.equals(other.link()))
        .findFirst()
        .orElseGet(() -> insert(sessionKey, npsn, kind, address, shown, by));
  }

  /** In one line; null if nothing is said. */
  private static String shown(String description) {
    String line =
        description == null ? "" : VisibleText.of(description.replaceAll("\\s+", " ")).strip();
    return line.isEmpty() ? null : line;
  }

  private Attachment insert(
      String sessionKey,
      String npsn,
      AttachmentKind kind,
      String address,
      String description,
      String by) {
    Attachment link =
        new Attachment(
            UUID.randomUUID(),
            sessionKey,
            npsn,
            kind,
            null,
            null,
            null,
            null,
            address,
            description,
            false,
            by,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    rows.insert(link, null);
    return link;
  }
}
