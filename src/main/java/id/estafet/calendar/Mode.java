package id.estafet.calendar;

import id.estafet.platform.text.Texts;

/** How people meet: onsite ("luring"), online ("daring") or both. */
public enum Mode {
  ONSITE,
  ONLINE,
  HYBRID;

  /** Indonesian name of the mode. */
  public String label() {
    return Texts.text("calendar.mode." + name());
  }
}
