package id.estafet.session;

import id.estafet.followup.AgreementTerms;
import id.estafet.followup.FollowUps;
import id.estafet.platform.text.FieldError;
import id.estafet.platform.text.FormCheck;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes the plan of a cycle from within a reflection session, for a reason (R05). */
@Component
class PlanRevisions {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  private final CurrentPlan current;
  private final PlanChanges changes;
  private final FollowUps followUps;
  private final Catalogue catalogue;
  private final ApplicationEventPublisher events;

  PlanRevisions(
      CurrentPlan current,
      PlanChanges changes,
      FollowUps followUps,
      Catalogue catalogue,
      ApplicationEventPublisher events) {
    this.current = current;
    this.changes = changes;
    this.followUps = followUps;
    this.catalogue = catalogue;
    this.events = events;
  }

  PlanRevision draft(PmoSession session, ImplementationAnswers answers) {
    if (!answers.changePlan() && answers.followUps().isEmpty()) {
      return PlanRevision.NONE;
    }
    List<SubtopicChoice> former = current.subtopics(session.cycleKey());
    boolean change =
        answers.changePlan() && SubtopicChangeExplained.changes(former, answers.subtopics());
    List<SubtopicChoice> chosen = change ? answers.subtopics() : former;
    AgreementTerms terms = answers.followUps().isEmpty() ? null : terms(session, answers, chosen);
    return new PlanRevision(former, change, terms);
  }

  List<FieldError> check(PlanRevision revision, ImplementationAnswers answers) {
    FormCheck check = FormCheck.of("session");
    if (revision.subtopicsChange()) {
      check.all(
          SubtopicChangeExplained.check(
              answers.subtopics(), answers.subtopicChangeReason(), catalogue));
    }
    if (revision.addsFollowUps()) {
      check
          .text("followUpAdditionReason", answers.followUpAdditionReason(), SHORTEST, LONGEST)
          .all(followUps.check(revision.terms(), answers.followUps()));
    }
    return check.errors();
  }

  void apply(
      PmoSession session,
      PlanRevision revision,
      ImplementationAnswers answers,
      String by,
      Instant at) {
    if (!revision.changesAnything()) {
      return;
    }
    PlanChange change = new PlanChange(session, at);
    if (revision.subtopicsChange()) {
      change.choose(answers.subtopics(), answers.subtopicChangeReason());
      events.publishEvent(
          new SubtopicsChanged(
              session.key(),
              SubtopicChangeExplained.codes(revision.former()),
              SubtopicChangeExplained.codes(answers.subtopics()),
              answers.subtopicChangeReason(),
              by));
    }
    if (revision.addsFollowUps()) {
      change.addFollowUps(answers.followUpAdditionReason());
      followUps.agree(revision.terms(), answers.followUps(), by);
    }
    changes.save(change);
  }

  private AgreementTerms terms(
      PmoSession session, ImplementationAnswers answers, List<SubtopicChoice> chosen) {
    return new AgreementTerms(
        session.npsn(),
        session.cycleKey(),
        session.key().toString(),
        session.window().cycleStart(),
        answers.basicInfo().heldDate(),
        new HashSet<>(SubtopicChangeExplained.codes(chosen)),
        ActionPlan.shortOnes(current.solutions(session.cycleKey())),
        true,
        answers.followUpAdditionReason());
  }
}
