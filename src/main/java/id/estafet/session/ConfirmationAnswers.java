package id.estafet.session;

import id.estafet.platform.text.Entered;

/** The supervisor's answer to the agreement (form confirm-agreement). */
public record ConfirmationAnswers(Confirmation agreementConfirmed, String agreementNote) {

  public ConfirmationAnswers {
    agreementNote = Entered.text(agreementNote);
  }
}
