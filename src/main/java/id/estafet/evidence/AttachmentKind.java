package id.estafet.evidence;

import static id.estafet.platform.text.Texts.text;

/** What an attachment proves (section 9 F). */
public enum AttachmentKind {
  RECORDING,
  DOCUMENTATION,
  ATTENDANCE,
  MINUTES,
  OTHER;

  /** The kind as people read it. */
  public String label() {
    return text("evidence.kind." + name());
  }
}
