package id.estafet.session;

import java.util.Set;
import java.util.function.Function;

/** Reads a session into its facts; what it does not have yet is null. */
final class SessionReading {

  private SessionReading() {}

  static SessionFacts facts(PmoSession session) {
    SessionWindow window = session.window();
    SessionTerms terms = session.terms();
    Sections sections = session.sections();
    Filing filing = session.filing();
    Reopening reopening = session.reopening();
    return new SessionFacts(
        session.key(),
        CycleKey.parse(session.cycleKey()),
        session.kind(),
        session.status(),
        session.cohort(),
        session.opensAt(),
        session.openedAt(),
        orNull(window, SessionWindow::monthStart),
        orNull(window, SessionWindow::monthEnd),
        orNull(window, SessionWindow::deadline),
        orNull(window, SessionWindow::deadlineAt),
        orNull(window, SessionWindow::lateWindowEndsAt),
        orNull(terms, SessionTerms::facilitatorRole),
        orNull(terms, SessionTerms::reporterRole),
        terms == null ? Set.of() : terms.modes(),
        terms == null ? Set.of() : terms.evidence(),
        orNull(terms, SessionTerms::policyLessonHours),
        sections.planningIncluded(),
        sections.reflectionIncluded(),
        orNull(session.schedule(), Schedule::asAnswers),
        sections.heldDate(),
        sections.hasReflection(),
        sections.overrideReason(),
        sections.complete(),
        orNull(filing, Filing::submittedAt),
        orNull(filing, Filing::submittedBy),
        filing != null && filing.late(),
        orNull(filing, Filing::submitterNote),
        session.promisedEvidence(),
        filing == null ? 0 : filing.reportVersion(),
        orNull(reopening, Reopening::reopenedAt),
        orNull(reopening, Reopening::reopenedBy),
        orNull(reopening, Reopening::reopenReason));
  }

  private static <T, V> V orNull(T part, Function<T, V> value) {
    return part == null ? null : value.apply(part);
  }
}
