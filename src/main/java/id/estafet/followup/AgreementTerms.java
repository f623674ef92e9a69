package id.estafet.followup;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the session says about the follow-ups agreed in it.
 *
 * @param cycleStart first day of the cycle, from which six months are counted (R06)
 * @param subtopics codes chosen for the cycle (R05)
 * @param shortSolutions numbers of the solution rows with a short horizon
 * @param additionReason why one is added in a reflection session; null when the plan is first
 *     agreed
 */
public record AgreementTerms(
    String npsn,
    String cycleKey,
    String sessionKey,
    LocalDate cycleStart,
    LocalDate heldDate,
    Set<String> subtopics,
    Set<Integer> shortSolutions,
    boolean addition,
    String additionReason) {}
