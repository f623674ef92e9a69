package id.estafet.followup;

import id.estafet.platform.text.Texts;

/** Whether an action runs well, apart from how far it has come (section 9 E). */
public enum ImplementationQuality {
  WELL,
  NOT_YET;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("followup.quality." + name());
  }
}
