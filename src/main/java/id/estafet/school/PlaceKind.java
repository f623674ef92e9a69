package id.estafet.school;

import id.estafet.platform.text.Texts;

/** What kind of place a duty is held at (section 12). */
public enum PlaceKind {
  SCHOOL,
  REGENCY,
  PROVINCE,
  UPT,
  CENTRE;

  /** Indonesian name of the kind. */
  public String label() {
    return Texts.text("school.place." + name());
  }
}
