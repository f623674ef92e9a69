package id.estafet.session;

import id.estafet.platform.text.Entered;

/** What the reporter says when filing (form submit-report); evidence is recorded before. */
public record ReportAnswers(String submitterNote, boolean submitConfirmed) {

  public ReportAnswers {
    submitterNote = Entered.text(submitterNote);
  }
}
