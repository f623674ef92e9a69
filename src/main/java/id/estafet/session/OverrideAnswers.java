package id.estafet.session;

import id.estafet.platform.text.Entered;

/** Why stage 2 goes on without the reflection on learning (form override-reflection, R13). */
public record OverrideAnswers(String overrideReason) {

  public OverrideAnswers {
    overrideReason = Entered.text(overrideReason);
  }
}
