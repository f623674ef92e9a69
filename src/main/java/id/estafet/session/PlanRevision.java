package id.estafet.session;

import id.estafet.followup.AgreementTerms;
import java.util.List;

/**
 * What a reflection session wants to change in the plan of its cycle.
 *
 * @param terms null when it adds no follow-up
 */
record PlanRevision(List<SubtopicChoice> former, boolean subtopicsChange, AgreementTerms terms) {

  static final PlanRevision NONE = new PlanRevision(List.of(), false, null);

  boolean addsFollowUps() {
    return terms != null;
  }

  boolean changesAnything() {
    return subtopicsChange || addsFollowUps();
  }
}
