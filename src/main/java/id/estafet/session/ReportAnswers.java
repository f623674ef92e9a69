package id.estafet.session;

import id.estafet.platform.text.Entered;

/**
 * What the reporter says when filing (form submit-report); evidence is recorded before.
 *
 * @param evidenceFollows that evidence still missing is brought afterwards (section 9 F)
 */
public record ReportAnswers(
    String submitterNote, boolean submitConfirmed, boolean evidenceFollows) {

  public ReportAnswers {
    submitterNote = Entered.text(submitterNote);
  }
}
