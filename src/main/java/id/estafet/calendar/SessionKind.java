package id.estafet.calendar;

import id.estafet.platform.text.Texts;

/** What a session is for (R03); an extra session stands outside the calendar (section 4.3). */
public enum SessionKind {
  PLANNING,
  REFLECTION,
  EXTRA;

  /** Indonesian name of the kind. */
  public String label() {
    return Texts.text("calendar.kind." + name());
  }
}
