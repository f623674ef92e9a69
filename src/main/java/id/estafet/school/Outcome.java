package id.estafet.school;

import id.estafet.platform.text.Texts;

/** What a line of master data does to the table. */
public enum Outcome {
  NEW,
  CHANGED,
  UNCHANGED,
  WRONG;

  /** Indonesian name, for results that people read. */
  public String label() {
    return Texts.text("school.import.outcome." + name());
  }
}
