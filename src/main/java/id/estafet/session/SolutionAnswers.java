package id.estafet.session;

import id.estafet.followup.FollowUpDraft;
import id.estafet.platform.text.Entered;
import java.util.List;

/** Solutions and follow-ups agreed in a session (form agree-solutions, sections 9 C, D and G). */
public record SolutionAnswers(
    List<Solution> solutions,
    String rootCauseNote,
    List<FollowUpDraft> followUps,
    SupportAnswers support) {

  public SolutionAnswers {
    solutions = Entered.rows(solutions);
    rootCauseNote = Entered.text(rootCauseNote);
    followUps = Entered.rows(followUps);
    support = support == null ? SupportAnswers.NONE : support;
  }
}
