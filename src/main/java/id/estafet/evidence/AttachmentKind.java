package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

import id.estafet.platform.text.InvalidInput;
import java.util.Arrays;

/** What an attachment proves (section 9 F). */
public enum AttachmentKind {
  RECORDING,
  DOCUMENTATION,
  ATTENDANCE,
  MINUTES,
  OTHER;

  /**
   * The kind of this name.
   *
   * @throws InvalidInput if there is none
   */
  public static AttachmentKind named(String name) {
    return Arrays.stream(values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("kind", text("evidence.kind.unknown")));
  }

  /** The kind as people read it. */
  public String label() {
    return text("evidence.kind." + name());
  }
}
