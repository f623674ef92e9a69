package id.estafet.session;

import id.estafet.followup.AgreementTerms;
import id.estafet.followup.FollowUps;
import id.estafet.platform.text.Conflict;
import id.estafet.platform.text.FormCheck;
import id.estafet.platform.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 3: those present agree on solutions and follow-ups (section 9 C, D and G). */
@Service
@Transactional
public class SolutionAgreement {

  private static final int LONGEST_NOTE = 1000;

  private final StoredSessions sessions;
  private final StoredLearningReflections reflections;
  private final ActionPlans plans;
  private final FollowUps followUps;
  private final SupportDesk support;
  private final Diary diary;
  private final Clock clock;

  SolutionAgreement(
      StoredSessions sessions,
      StoredLearningReflections reflections,
      ActionPlans plans,
      FollowUps followUps,
      SupportDesk support,
      Diary diary,
      Clock clock) {
    this.sessions = sessions;
    this.reflections = reflections;
    this.plans = plans;
    this.followUps = followUps;
    this.support = support;
    this.diary = diary;
    this.clock = clock;
  }

  /** Records the agreement, once; returns the follow-ups that it brings. */
  public List<UUID> record(SessionKey key, SolutionAnswers answers, String by) {
    PmoSession session = sessions.get(key);
    Instant now = clock.instant();
    session.agreedSolutions(now);
    ActionPlan plan = plans.findById(key.toString()).orElseThrow();
    int goals = reflections.basisOf(session.cycleKey()).map(ReflectionBasis::goals).orElse(0);
    AgreementTerms terms = terms(session, plan, answers);
    FormCheck.of("session")
        .all(AgreedSolutions.check(answers, plan.rootCauses().size(), goals))
        .all(followUps.check(terms, answers.followUps()))
        .all(SolvedInSchoolFirst.check(answers.support()))
        .refuse();
    plan.agree(answers.solutions(), answers.rootCauseNote(), now);
    List<UUID> ids = followUps.agree(terms, answers.followUps(), by);
    support.keep(session, answers.support(), now);
    diary.note(session, now, by, SessionEventKind.SOLUTIONS_AGREED, null);
    return ids;
  }

  /** Records the supervisor's answer: agreed, or agreed with a note. */
  public void confirm(SessionKey key, ConfirmationAnswers answers, String by) {
    ActionPlan plan = agreed(key);
    if (plan.isConfirmed()) {
      throw new Conflict(Texts.text("session.agreement.confirmed"));
    }
    FormCheck check =
        FormCheck.of("session")
            .required("agreementConfirmed", answers.agreementConfirmed())
            .optionalText("agreementNote", answers.agreementNote(), LONGEST_NOTE);
    if (answers.agreementConfirmed() == Confirmation.NOTE) {
      check.required("agreementNote", answers.agreementNote());
    }
    check.refuse();
    Instant now = clock.instant();
    plan.confirm(answers.agreementConfirmed(), answers.agreementNote(), by, now);
    diary.note(key, now, by, SessionEventKind.AGREEMENT_CONFIRMED, answers.agreementNote());
  }

  /** Takes the supervisor's silence as consent; changes nothing after an answer. */
  public void confirmInSilence(SessionKey key) {
    ActionPlan plan = agreed(key);
    if (!plan.isConfirmed()) {
      Instant now = clock.instant();
      plan.confirm(Confirmation.SILENCE, null, Diary.SYSTEM, now);
      diary.note(key, now, Diary.SYSTEM, SessionEventKind.AGREEMENT_SILENT, null);
    }
  }

  private ActionPlan agreed(SessionKey key) {
    return plans
        .findById(key.toString())
        .filter(ActionPlan::isAgreed)
        .orElseThrow(() -> new Conflict(Texts.text("session.agreement.missing")));
  }

  private static AgreementTerms terms(
      PmoSession session, ActionPlan plan, SolutionAnswers answers) {
    return new AgreementTerms(
        session.npsn(),
        session.cycleKey(),
        session.key().toString(),
        session.window().cycleStart(),
        session.sections().heldDate(),
        new HashSet<>(SubtopicChangeExplained.codes(plan.subtopics())),
        ActionPlan.shortOnes(answers.solutions()),
        false,
        null);
  }
}
