package id.estafet.session;

import id.estafet.followup.DecisionRow;
import id.estafet.platform.text.Entered;
import java.util.List;

/** What becomes of each open follow-up (form decide-open-follow-ups). */
public record DecisionAnswers(List<DecisionRow> decisions) {

  public DecisionAnswers {
    decisions = Entered.rows(decisions);
  }
}
