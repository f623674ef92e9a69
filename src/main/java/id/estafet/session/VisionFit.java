package id.estafet.session;

import id.estafet.platform.text.Texts;

/** Whether vision, mission and goals fit the school (section 9 B). */
public enum VisionFit {
  FITS,
  PARTLY,
  NOT;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.visionFit." + name());
  }
}
