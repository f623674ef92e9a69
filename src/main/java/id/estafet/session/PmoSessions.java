package id.estafet.session;

import id.estafet.calendar.SchoolYear;
import id.estafet.followup.FollowUpReflections;
import id.estafet.followup.FollowUps;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions and their instruments. */
@Service
@Transactional(readOnly = true)
public class PmoSessions {

  private final StoredSessions sessions;
  private final StoredLearningReflections reflections;
  private final StoredSupervisorReflections supervisors;
  private final StoredHoldings holdings;
  private final ActionPlans plans;
  private final PlanChanges changes;
  private final CurrentPlan current;
  private final SupportRequests support;
  private final SessionEvents events;
  private final FollowUps followUps;
  private final FollowUpReflections followUpReflections;

  PmoSessions(
      StoredSessions sessions,
      StoredLearningReflections reflections,
      StoredSupervisorReflections supervisors,
      StoredHoldings holdings,
      ActionPlans plans,
      PlanChanges changes,
      CurrentPlan current,
      SupportRequests support,
      SessionEvents events,
      FollowUps followUps,
      FollowUpReflections followUpReflections) {
    this.sessions = sessions;
    this.reflections = reflections;
    this.supervisors = supervisors;
    this.holdings = holdings;
    this.plans = plans;
    this.changes = changes;
    this.current = current;
    this.support = support;
    this.events = events;
    this.followUps = followUps;
    this.followUpReflections = followUpReflections;
  }

  /** One session. */
  public Optional<SessionFacts> find(SessionKey key) {
    return sessions.findById(key.toString()).map(PmoSession::facts);
  }

  /** One session that has to exist. */
  public SessionFacts get(SessionKey key) {
    return sessions.get(key).facts();
  }

  /** The sessions of a school in a school year, in the order of their opening. */
  public List<SessionFacts> of(String npsn, SchoolYear year) {
    return sessions.ofYear(npsn, year.startYear()).stream().map(PmoSession::facts).toList();
  }

  /** The reflection on learning that a cycle goes by. */
  public Optional<ReflectionAnswers> reflection(CycleKey cycle) {
    return reflections
        .findFirstByCycleKeyOrderByRecordedAtDesc(cycle.toString())
        .map(LearningReflection::asAnswers);
  }

  /** The plan made in a session, agreed or not yet. */
  public Optional<PlanFacts> plan(SessionKey key) {
    return plans.findById(key.toString()).map(ActionPlan::asFacts);
  }

  /** The plan that a cycle goes by. */
  public Optional<PlanFacts> agreedPlan(CycleKey cycle) {
    return plans
        .findFirstByCycleKeyAndAgreedAtIsNotNullOrderByAgreedAtDesc(cycle.toString())
        .map(ActionPlan::asFacts);
  }

  /** The subtopics that a cycle works on now (R05). */
  public List<SubtopicChoice> subtopics(CycleKey cycle) {
    return current.subtopics(cycle.toString());
  }

  /** How a session was held. */
  public Optional<BasicInfo> basicInfo(SessionKey key) {
    return holdings.findById(key.toString()).map(SessionHolding::asInfo);
  }

  /** What was done with a session, oldest line first. */
  public List<HistoryLine> history(SessionKey key) {
    return events.ofSession(key.toString()).stream().map(SessionEvent::asLine).toList();
  }

  /** The whole instrument of a session (section 9). */
  public Instrument instrument(SessionKey key) {
    PmoSession session = sessions.get(key);
    String id = key.toString();
    String cycle = session.cycleKey();
    Optional<SessionHolding> holding =
        session.sections().heldDate() == null ? Optional.empty() : holdings.findById(id);
    Optional<ActionPlan> plan =
        session.sections().hasRootCauses()
            ? plans.findById(id)
            : plans.findFirstByCycleKeyAndAgreedAtIsNotNullOrderByAgreedAtDesc(cycle);
    Optional<PlanChange> change =
        session.sections().hasImplementation() ? changes.findById(id) : Optional.empty();
    return new Instrument(
        session.facts(),
        reflections
            .findFirstByCycleKeyOrderByRecordedAtDesc(cycle)
            .map(LearningReflection::asAnswers)
            .orElse(null),
        supervisors
            .findFirstByCycleKeyOrderByRecordedAtDesc(cycle)
            .map(SupervisorReflection::asAnswers)
            .orElse(null),
        holding.map(SessionHolding::asInfo).orElse(null),
        plan.map(ActionPlan::asFacts).orElse(null),
        change.map(PlanChange::asFacts).orElse(null),
        session.filing() == null
            ? current.subtopics(cycle)
            : current.subtopicsAt(session.filing().submittedAt(), cycle),
        followUps.ofCycle(cycle),
        followUpReflections.ofSession(id),
        session.sections().hasSupportRequest()
            ? support.findById(id).map(SupportRequest::asAnswers).orElse(SupportAnswers.NONE)
            : SupportAnswers.NONE,
        holding.map(SessionHolding::topicDiscussed).orElse(null),
        holding.map(SessionHolding::extraNotes).orElse(null));
  }
}
