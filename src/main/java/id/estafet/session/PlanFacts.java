package id.estafet.session;

import java.time.Instant;
import java.util.List;

/**
 * The plan of a cycle for reading (section 9 C).
 *
 * @param session in which it was agreed
 * @param confirmation null while the supervisor may still answer
 */
public record PlanFacts(
    SessionKey session,
    List<SubtopicChoice> subtopics,
    String studentBehaviour,
    List<RootCause> rootCauses,
    List<Solution> solutions,
    String rootCauseNote,
    Instant agreedAt,
    Confirmation confirmation,
    String agreementNote,
    Instant confirmedAt,
    String confirmedBy) {}
