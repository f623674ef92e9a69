package id.estafet.session;

import id.estafet.platform.text.Texts;

/** Where findings about learning come from (section 5.3). */
public enum LearningData {
  STUDENT_ASSESSMENT,
  LEARNING_ASSESSMENT,
  EDUCATION_REPORT_CARD,
  OTHER;

  /** The Indonesian name. */
  public String label() {
    return Texts.text("session.data." + name());
  }
}
